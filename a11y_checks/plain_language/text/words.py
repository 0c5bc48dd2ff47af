"""What is one word of a sentence, and where does it stand?"""

from typing import NamedTuple


class Token(NamedTuple):
    """One word with its place in the text of its sentence; `small` is in lower case."""

    text: str
    small: str
    start: int
    end: int
