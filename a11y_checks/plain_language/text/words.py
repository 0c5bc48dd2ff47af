"""Which words stand in a sentence, where, and how are they written without tricks?"""

import unicodedata
from dataclasses import dataclass

from a11y_checks.document import INVISIBLE
from a11y_checks.plain_language.text.sentences import WORD, Sentence


@dataclass(frozen=True, slots=True)
class Token:
    """One word with its place in the text of its sentence; `small` is in lower case."""

    text: str
    small: str
    start: int
    end: int


def tokens(sentence: Sentence) -> tuple[Token, ...]:
    """Return the words of the sentence in order, with character offsets in its text."""
    return tuple(
        Token(match.group(), match.group().lower(), match.start(), match.end())
        for match in WORD.finditer(sentence.text)
    )


def plain_word(word: str) -> str:
    """Return word in NFC and lower case, without soft hyphens and zero-width characters."""
    return unicodedata.normalize("NFC", INVISIBLE.sub("", word)).lower()
