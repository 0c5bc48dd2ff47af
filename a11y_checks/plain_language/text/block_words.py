"""Which words stand in a text block, and which of them open a sentence?"""

import re
from typing import NamedTuple

from a11y_checks.document import Document, TextBlock, once
from a11y_checks.plain_language.text.sentences import WORD

SENTENCE_MARKS = frozenset(".!?:;•|")


JOINING = frozenset(
    "en of maar want als dat omdat zodat zodra wanneer terwijl voordat nadat".split()
)
WORD_OR_ADDRESS = re.compile(rf"(?P<address>(?:https?://|www\.)\S+)|{WORD.pattern}", re.I)


class Word(NamedTuple):
    """One word; `start` and `end` count characters in the text of its block."""

    text: str
    small: str
    start: int
    end: int
    opens: bool
    """Whether a sentence may begin here, so that a capital says nothing."""
    follows: bool
    """Whether only a space stands between this word and the one before."""


@once
def document_words(document: Document) -> tuple[tuple[TextBlock, tuple[Word, ...]], ...]:
    """Return every block in the document's own language with its words, headings included."""
    return tuple(
        (block, block_words(block.text))
        for block in document.blocks
        if block.language == document.language
    )


def block_words(text: str) -> tuple[Word, ...]:
    """Return the words of one block in order, without web and e-mail addresses."""
    words: list[Word] = []
    last = 0
    for match in WORD_OR_ADDRESS.finditer(text):
        start, end = match.span()
        if match["address"] or text[start - 1 : start] == "@" or text[end : end + 1] == "@":
            continue
        between = text[last:start]
        opens = not words or not SENTENCE_MARKS.isdisjoint(between)
        words.append(Word(match[0], match[0].lower(), start, end, opens, between == " "))
        last = end
    return tuple(words)


def ends_clause(words: tuple[Word, ...], index: int) -> bool:
    """Whether the word at index is the last before a comma, full stop or joining word."""
    if index + 1 >= len(words):
        return True
    following = words[index + 1]
    return not following.follows or following.small in JOINING
