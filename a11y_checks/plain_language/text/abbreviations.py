"""Which abbreviations stand in a text, and what do they stand for?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from a11y_checks.plain_language.text.lemmas import is_known
from a11y_checks.plain_language.text.lists import read_list, read_words

CANDIDATE = re.compile(
    r"(?<![\w.@/’'-])[^\W\d_]{1,6}(?:[./][^\W\d_]{1,4}){0,5}\b\.?(?![@\d]|-\d|['’](?:d|en|er|ers|t)\b)"
)
CAPITALS = re.compile(r"[A-Z]{2,6}")
DOTTED = re.compile(r"(?:[a-z]\.){2,}[a-z]")
ROMAN = re.compile(r"[IVXLC]+")
POSTCODE = re.compile(r"\d{4} ?$")
NEIGHBOUR = re.compile(r"[A-Z]{2,} $|^ [A-Z]{2,}\b")


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """An abbreviation at `start`..`end` of a text; `meaning` is "" when no list knows it.

    `is_name` says that it stands in capitals: such a one can be explained, another is written
    out and `meaning` then fits in its place.
    """

    text: str
    start: int
    end: int
    meaning: str = ""
    blocks: bool = False

    @property
    def is_name(self) -> bool:
        """Whether the abbreviation has capitals, such as "WOZ" or "Wmo"."""
        return self.text != self.text.lower() and "." not in self.text

    @property
    def words(self) -> str:
        """Return the words that the letters of a name stand for in lower case, "" if unknown."""
        words = self.meaning.partition(":")[0].lower()
        return words if " " in words and self.text.isalpha() else ""


def abbreviations(text: str) -> Iterator[Abbreviation]:
    """Yield the abbreviations in text that readers may not know, in order; linear in length."""
    shouts = text.isupper()
    for match in CANDIDATE.finditer(text):
        written = match.group()
        found = _listed_form(written)
        if found:
            meaning, level = _listed()[found]
            end = match.start() + len(found)
            yield Abbreviation(written[: len(found)], match.start(), end, meaning, level == "block")
        elif not shouts and _is_unknown_name(text, written.rstrip("."), match.start()):
            word = written.rstrip(".")
            yield Abbreviation(word, match.start(), match.start() + len(word))


@cache
def _listed() -> dict[str, tuple[str, str]]:
    return {entry[0]: (entry[1], entry[2]) for entry in read_list("abbreviations.txt")}


@lru_cache(maxsize=65536)
def _listed_form(written: str) -> str:
    """Return the form of the list that this is: as written, without full stop, or small."""
    small = written.lower() if written[1:] == written[1:].lower() else written
    forms = (written, written.rstrip("."), small, small.rstrip("."))
    return next((form for form in forms if form in _listed()), "")


def _is_unknown_name(text: str, word: str, start: int) -> bool:
    """Whether word is "p.p.p.n", or in capitals and no emphasis, number, postcode or known name."""
    if word.isalpha() and word.islower():
        return False
    if DOTTED.fullmatch(word):
        return True
    if not CAPITALS.fullmatch(word) or ROMAN.fullmatch(word):
        return False
    if word in read_words("known-abbreviations.txt") or is_known(word.lower()):
        return False
    end = start + len(word)
    before, after = text[max(0, start - 12) : start], text[end : end + 12]
    shouted = NEIGHBOUR.search(before) or NEIGHBOUR.match(after)
    return not shouted and not POSTCODE.search(before)
