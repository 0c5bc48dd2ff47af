"""Does somebody name a country? Then they mean what our pages say of every country."""

from collections.abc import Sequence
from functools import cache

from content.search.words import read_list

ABROAD = "buitenland"


def is_country(word: str, language: str) -> bool:
    """Say whether a word (small letters, no accents) is the name of another country."""
    return language == "nl" and word in _countries()


def as_abroad(words: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the words with “buitenland” for each country; nothing when they name none."""
    said = tuple(ABROAD if is_country(word, language) else word for word in words)
    return said if ABROAD in set(said) - set(words) else ()


@cache
def _countries() -> frozenset[str]:
    return frozenset(" ".join(read_list("countries-nl.txt")).split())
