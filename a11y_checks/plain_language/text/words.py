"""Which words stand in a sentence, and where?"""

from dataclasses import dataclass

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
