"""Which sentences does the level estimate look at?"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from a11y_checks.document import Document, once
from a11y_checks.plain_language.level.split_words import whole
from a11y_checks.plain_language.text.sentences import WORD, Sentence, document_sentences
from a11y_checks.plain_language.text.words import tokens

SHORTEST = 6
"""Words. Shorter sentences ("Dat is zo.") say little about level and must not buy a better one;
leaving them out costs .002 of the AUC (docs/level-model.md)."""
FRAGMENT = 3
"""Words. A shorter piece inside a paragraph belongs to the sentence beside it."""
UNFINISHED = re.compile(r"\b(?:de|een|te|en|of|der|ter|ten|uw|mijn|onze|als|omdat|dat)\W*$", re.I)
ENDED = re.compile(r"[.!?:;][\"'”’)\]]*$")
LEADING = re.compile(r"^[\W\d_]+")
TYPED_BULLET = re.compile(r"(?:^|\s)[-•*–▪●](?=\s+[A-ZÀ-Ý])")


@dataclass(frozen=True)
class Judged:
    """One sentence as it would read without tricks."""

    sentence: Sentence

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the words in lower case."""
        return tuple(token.small for token in tokens(self.sentence))


@once
def judged_sentences(document: Document) -> tuple[Judged, ...]:
    """Return each different sentence of six words or more once, in reading order."""
    pieces = (part for piece in document_sentences(document) for part in _items(piece))
    judged = [Judged(whole(sentence)) for sentence in _glued(pieces)]
    return tuple({j.words: j for j in judged if len(j.words) >= SHORTEST}.values())


def _items(sentence: Sentence) -> Iterator[Sentence]:
    """Yield the items of a list that was typed with dashes or dots inside one sentence."""
    for part in TYPED_BULLET.split(sentence.text):
        if WORD.search(part):
            yield replace(sentence, text=part.strip())


def _glued(pieces: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences, with those put together again that a stray stop had cut."""
    held: list[Sentence] = []
    for piece in pieces:
        if held and not _continues(held[-1], piece):
            yield _joined(held)
            held = []
        held.append(piece)
    if held:
        yield _joined(held)


def _continues(held: Sentence, piece: Sentence) -> bool:
    """Whether piece is the rest of the sentence that held began."""
    if {held.block.kind, piece.block.kind} != {"paragraph"}:
        return False
    same_block = held.block is piece.block
    if _begins_small(piece.text) and (same_block or not ENDED.search(held.text)):
        return True
    is_fragment = min(len(held.words), len(piece.words)) < FRAGMENT
    return same_block and (is_fragment or UNFINISHED.search(held.text) is not None)


def _begins_small(text: str) -> bool:
    """Whether text starts in lower case; "'s Ochtends" does not count as such."""
    return LEADING.sub("", text)[:1].islower() and text[0] not in "'’‘"


def _joined(pieces: list[Sentence]) -> Sentence:
    """Return one sentence without the stops between the pieces."""
    if len(pieces) == 1:
        return pieces[0]
    parts = [piece.text.rstrip(" .!?") for piece in pieces[:-1]] + [pieces[-1].text]
    return replace(pieces[0], text=" ".join(parts))
