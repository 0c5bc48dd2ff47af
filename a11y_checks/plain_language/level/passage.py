"""Which sentences does the level estimate look at?"""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from a11y_checks.document import Document, once
from a11y_checks.plain_language.level.gluing import Strewn, cut_off, glued, where_strewn
from a11y_checks.plain_language.level.split_words import whole
from a11y_checks.plain_language.text.sentences import WORD, Sentence, document_sentences

SHORTEST = 6
"""Words. Shorter sentences ("Dat is zo.") say little about level and must not buy a better one;
leaving them out costs .002 of the AUC (docs/level-model.md)."""
SLIPS, SLIP_IN = 4, 40
"""So many words, or one in so many, are cut in two by mistake (docs/level-model.md)."""
MOST = 2000
"""Sentences. What such a long text is like is clear by then, and the time stays bounded."""
TYPED_BULLET = re.compile(r"(?:^|\s)[-•*–▪●](?=\s+[A-ZÀ-Ý])")


@dataclass(frozen=True)
class Judged:
    """One sentence as it would read without tricks, with how many words were cut in two.

    A few such words in a text are slips, and count as none.
    """

    sentence: Sentence
    cuts: int = 0

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the words in lower case."""
        return tuple(token.small for token in self.sentence.tokens)


Reading = tuple[Judged, ...]


@once
def readings(document: Document) -> tuple[Reading, ...]:
    """Return the sentences of six words or more in reading order, of the first MOST pieces.

    A sentence that is said more than once counts once in the first reading. There is a second
    one without it: whoever takes the harder of the two sees through an easy sentence that is
    repeated to please, and through a hard one that was there already.
    """
    found = (part for piece in document_sentences(document) for part in _items(piece))
    pieces = list(islice(found, MOST))
    where, parts = where_strewn(pieces), set(map(id, cut_off(pieces)))
    times = Counter(piece.words for piece in pieces if id(piece) not in parts)
    every = _read(_different(pieces, parts), where)
    said_once = [piece for piece in pieces if times[piece.words] <= 1]
    return (every, _read(said_once, where)) if len(said_once) < len(pieces) else (every,)


def _different(pieces: Iterable[Sentence], parts: Container[int]) -> Iterator[Sentence]:
    """Yield each sentence where it is said first; what a stop cut off is no sentence."""
    seen: set[tuple[str, ...]] = set()
    for piece in pieces:
        if id(piece) in parts or piece.words not in seen:
            yield piece
            seen.add(piece.words)


def _read(pieces: Iterable[Sentence], where: Strewn) -> Reading:
    """Return the whole sentences that are not very short, or all where most words are in those."""
    judged = tuple(_judged(tuple(glued(pieces, where))))
    long = tuple(j for j in judged if len(j.words) >= SHORTEST)
    words = sum(len(j.words) for j in judged)
    return long if 2 * sum(len(j.words) for j in long) >= words else judged


def _judged(pieces: Sequence[Sentence]) -> Iterator[Judged]:
    mended = tuple(map(whole, pieces))
    cuts = [len(a.text) - len(b.text) for a, b in zip(pieces, mended, strict=True)]
    words = sum(len(sentence.tokens) for sentence in mended)
    are_slips = sum(cuts) <= max(SLIPS, words // SLIP_IN)
    yield from (Judged(b, 0 if are_slips else n) for b, n in zip(mended, cuts, strict=True))


def _items(sentence: Sentence) -> Iterator[Sentence]:
    """Yield the items of a list that was typed with dashes or dots inside one sentence."""
    parts = TYPED_BULLET.split(sentence.text)
    if len(parts) == 1:
        yield sentence
        return
    for part in parts:
        if WORD.search(part):
            yield replace(sentence, text=part.strip())
