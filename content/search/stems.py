"""What do the forms of one word have in common?

Snowball (https://snowballstem.org/algorithms/dutch/stemmer.html) does the work, in Python, so
that SQLite and PostgreSQL give the same results. It was made for newspapers; a few endings and
words that matter to residents come out wrong, and those stand here and in `lists/stems.txt`.
"""

import re
import threading
from functools import cache, lru_cache
from typing import Protocol

import snowballstemmer

from content.search.words import read_list

ALGORITHMS = {"nl": "dutch", "en": "english"}
SHORTEST = 4
ENDINGS = (
    (
        re.compile(r"(?<=..)(?:er(?:en|ing|ingen)|eer(?:t|d|de|den))$"),
        "eer",
    ),  # parkeren, registreert
    (re.compile(r"(?<=[lnr]d)en$"), ""),  # schulden, melden, honden
    (re.compile(r"(?<=..)heden$"), "heid"),
)
"""Dutch endings that the algorithm takes too little or too much of."""
_own = threading.local()


class Stemmer(Protocol):
    """What brings a word back to its stem."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - the name that Snowball gave it
        """Return the stem."""


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """Return the stem of a word in lower case; a language we do not know keeps the word."""
    if language not in ALGORITHMS:
        return word
    if language == "nl":
        if known := _exceptions().get(word):
            return known
        word = _with_plain_ending(word)
    return _stemmer(language).stemWord(word)


def _with_plain_ending(word: str) -> str:
    if len(word) > SHORTEST:
        for ending, plain in ENDINGS:
            if ending.search(word):
                return ending.sub(plain, word)
    return word


@cache
def _exceptions() -> dict[str, str]:
    lines = [line.split() for line in read_list("stems.txt")]
    return {form: first for first, *forms in lines for form in (first, *forms)}


def _stemmer(language: str) -> Stemmer:
    """Return the stemmer of this thread: it remembers a word while it works on it."""
    if not hasattr(_own, language):
        setattr(_own, language, snowballstemmer.stemmer(ALGORITHMS[language]))
    found: Stemmer = getattr(_own, language)
    return found
