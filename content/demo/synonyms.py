"""What do people type that our pages call by another name?"""

import tomllib
from collections.abc import Iterator

from content.demo.texts import FOLDER
from content.search.models import Synonym


def read_synonyms() -> Iterator[Synonym]:
    """Yield every synonym of the example municipality, not stored yet."""
    told = tomllib.loads((FOLDER / "synonyms.toml").read_text(encoding="utf-8"))
    for language, meanings in told.items():
        for means, everyday in meanings.items():
            for typed in everyday:
                yield Synonym(typed=typed, means=means, language=language)


def add_synonyms() -> int:
    """Add the synonyms as long as there are none; return how many were added."""
    if Synonym.objects.exists():
        return 0
    synonyms = list(read_synonyms())
    for synonym in synonyms:
        synonym.full_clean(validate_unique=False)
        synonym.save()
    return len(synonyms)
