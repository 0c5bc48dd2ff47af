"""Where does a sentence begin and end?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from a11y_checks.document import Document, TextBlock, once
from a11y_checks.finding import Pointer
from a11y_checks.plain_language.text.segments import segments
from a11y_checks.plain_language.text.words import Token

WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\d+(?:[.,:]\d+)*", re.UNICODE)
LONGEST_STRETCH = 3000
"""Characters given to the segmenter at once, if there is a stop to cut after: its time grows
with the square of text in which no stop ends a sentence."""
PROSE_STRETCH, DENSEST = 500, 15
"""From so many characters on, text with a stop in every fifteen is no prose: dots or digits.
The segmenter needs seconds for such a page, so it is cut at every stop."""
AFTER_STOP = re.compile(r"(?<=[.!?])\s+")
AFTER_NUMERAL = re.compile(
    r"(?<=[a-z] [IVX]\.)\s+(?=(?:Als|Bij|Daarna|Daarom|De|Deze|Dit|Een|Er|Het|Hier|In|Na|Op|"
    r"Tijdens|U|Voor|Vooraf|We|Wij)\s)"
)
"""The end of "Dat staat in deel I."; the segmenter takes the numeral for the initial of a name."""
MAY_BE_PARTED = re.compile(r"[.!?…].|[\r\n\u2029{<]", re.DOTALL)
"""Without any of these the segmenter finds nothing to do, as in most items and cells."""
PROSE = {"paragraph", "list-item", "table-cell", "caption"}


@dataclass(frozen=True)
class Sentence:
    """One sentence of one text block; `start` counts characters in the block's text."""

    text: str
    start: int
    block: TextBlock

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the words in order; a number counts as one word."""
        return tuple(token.text for token in self.tokens)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Return the words in order, with their places in the text of the sentence."""
        return tuple(Token(m[0], m[0].lower(), *m.span()) for m in WORD.finditer(self.text))

    @cached_property
    def pointer(self) -> Pointer:
        """Return where the whole sentence stands in the content."""
        return Pointer(self.block.path, self.text, self.start, self.end)

    @property
    def end(self) -> int:
        """Return where the sentence stops in the block's text."""
        return self.start + len(self.text)


def sentences(block: TextBlock) -> tuple[Sentence, ...]:
    """Return the sentences of a block; a heading, list item or cell ends a sentence."""
    return tuple(_split(block))


@once
def document_sentences(document: Document) -> tuple[Sentence, ...]:
    """Return the sentences of the running text in the document's own language.

    Headings, labels and table headers are no sentences; list items and table cells are
    (a rule that wants only paragraphs looks at `sentence.block.kind`).
    """
    return tuple(
        sentence
        for block in document.blocks
        if block.kind in PROSE and block.language == document.language
        for sentence in sentences(block)
    )


def _split(block: TextBlock) -> Iterator[Sentence]:
    position = 0
    for piece in _pieces(block):
        text = piece.strip()
        start = block.text.index(text, position) if text else position
        position = start + len(text)
        if WORD.search(text):
            yield Sentence(text, start, block)


def _pieces(block: TextBlock) -> Iterator[str]:
    if not MAY_BE_PARTED.search(block.text):
        yield block.text
        return
    for stretch in _stretches(block.text):
        if len(stretch) > PROSE_STRETCH and stretch.count(".") * DENSEST > len(stretch):
            yield from AFTER_STOP.split(stretch)
        else:
            for piece in segments(stretch, block.language):
                yield from AFTER_NUMERAL.split(piece)


def _stretches(text: str) -> Iterator[str]:
    """Yield text in parts of bounded length that end after a stop; nearly always one part."""
    begin = 0
    while len(text) - begin > LONGEST_STRETCH:
        limit = begin + LONGEST_STRETCH
        cut = text.rfind(". ", begin, limit)
        cut = cut if cut >= 0 else text.find(". ", limit)
        if cut < 0:
            break
        yield text[begin : cut + 2]
        begin = cut + 2
    yield text[begin:]
