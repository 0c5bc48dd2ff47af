"""How does somebody find a page by its first letter?"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from content.governance.models import GovernedPage
from content.pages.also_called import other_words

DIGITS = "0-9"


@dataclass(frozen=True)
class Entry:
    """A line in the list: the title of a page, or another word that leads to it."""

    words: str
    page: GovernedPage

    @property
    def is_other_word(self) -> bool:
        """Whether the page itself has another title."""
        return self.words != self.page.title


@dataclass(frozen=True)
class Letter:
    """The entries under one letter, `0-9` for those that begin with a digit."""

    name: str
    entries: tuple[Entry, ...]


def by_letter(pages: Iterable[GovernedPage]) -> tuple[Letter, ...]:
    """Return titles and other words in the order of the alphabet, only letters that are used."""
    lines = sorted((entry for page in pages for entry in _entries(page)), key=_order)
    return tuple(
        Letter(name, tuple(entries))
        for name, entries in groupby(lines, key=lambda entry: _letter(entry.words))
    )


def _entries(page: GovernedPage) -> Iterable[Entry]:
    words = (word[:1].upper() + word[1:] for word in other_words(getattr(page, "also_called", "")))
    return [Entry(page.title, page), *(Entry(word, page) for word in words if word != page.title)]


def _order(entry: Entry) -> tuple[str, str]:
    return _letter(entry.words), _plain(entry.words)


def _letter(words: str) -> str:
    first = _plain(words)[:1].upper()
    return first if "A" <= first <= "Z" else DIGITS


def _plain(words: str) -> str:
    """Return words as the alphabet sees them: no accents, no signs in front, no capitals."""
    letters = unicodedata.normalize("NFKD", words).casefold()
    return "".join(sign for sign in letters if sign.isalnum() or sign == " ").strip()
