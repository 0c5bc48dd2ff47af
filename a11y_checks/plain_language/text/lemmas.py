"""Which dictionary word does this form belong to?"""

from functools import lru_cache

import simplemma

LONGEST = 60
"""Characters; a longer run of letters is no word, and must not cost any time."""


@lru_cache(maxsize=65536)
def lemma(word: str, language: str = "nl") -> str:
    """Return the lemma in lower case; an unknown word is its own lemma.

    A separable verb comes back in one word ("vastgesteld" gives "vaststellen").
    """
    small = word.lower()
    if len(small) > LONGEST:
        return small
    return simplemma.lemmatize(small, language, low_memory=True).replace("_", "").lower()


@lru_cache(maxsize=65536)
def is_known(word: str, language: str = "nl") -> bool:
    """Whether the dictionary holds this form."""
    return 0 < len(word) <= LONGEST and simplemma.is_known(word.lower(), language, low_memory=True)
