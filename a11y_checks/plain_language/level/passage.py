"""Which sentences does the level estimate look at, and how are tricks with signs undone?"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from a11y_checks.document import Document, once
from a11y_checks.plain_language.text.lemmas import is_known
from a11y_checks.plain_language.text.sentences import Sentence, document_sentences
from a11y_checks.plain_language.text.words import tokens

SHORTEST = 5
"""Words. Shorter sentences ("Dat is zo.") say nothing about level and cannot buy a better one."""
FRAGMENT = 3
UNFINISHED = re.compile(r"\b(?:de|een|te|en|of|der|ter|ten|uw|mijn|onze|van|als|omdat|dat)\W*$", re.I)
ENDED = re.compile(r"[.!?:;][\"'”’)\]]*$")
LEADING = re.compile(r"^[\W\d_]+")


@dataclass(frozen=True)
class Judged:
    """One sentence as it would read without tricks."""

    sentence: Sentence

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the words in lower case, those that were split by a space made whole."""
        return tuple(_whole(tuple(token.small for token in tokens(self.sentence))))

    @cached_property
    def letters(self) -> int:
        """Return how many letters and digits the words have together."""
        return sum(map(len, self.words))


@once
def judged_sentences(document: Document) -> tuple[Judged, ...]:
    """Return each different sentence of five words or more once, in reading order."""
    judged = {j.words: j for j in map(Judged, _glued(document_sentences(document)))}
    return tuple(j for words, j in judged.items() if len(words) >= SHORTEST)


def _glued(pieces: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences, with those put together again that a stray stop had cut."""
    held: Sentence | None = None
    for piece in pieces:
        if held is not None and _continues(held, piece):
            held = _joined(held, piece)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


def _continues(held: Sentence, piece: Sentence) -> bool:
    """Whether piece is the rest of the sentence that held began."""
    kinds = {held.block.kind, piece.block.kind}
    if kinds != {"paragraph"}:
        return False
    same = held.block is piece.block
    begins_small = LEADING.sub("", piece.text)[:1].islower() and piece.text[0] not in "'’‘"
    if begins_small and (same or not ENDED.search(held.text)):
        return True
    if not same:
        return False
    is_fragment = min(len(held.words), len(piece.words)) < FRAGMENT
    return is_fragment or UNFINISHED.search(held.text) is not None


def _joined(held: Sentence, piece: Sentence) -> Sentence:
    """Return one sentence without the stop between the two."""
    return replace(held, text=f"{held.text.rstrip(' .!?')} {piece.text}")


def _whole(words: tuple[str, ...]) -> Iterator[str]:
    held = ""
    for word in words:
        if held and _belong_together(held, word):
            held += word
            continue
        if held:
            yield held
        held = word
    if held:
        yield held


@lru_cache(maxsize=65536)
def _belong_together(left: str, right: str) -> bool:
    """Whether left and right are the two halves of one word with a space in it."""
    if not (left.isalpha() and right.isalpha()) or (_is_word(left) and _is_word(right)):
        return False
    return _is_word(left + right)


@lru_cache(maxsize=65536)
def _is_word(word: str) -> bool:
    """Whether the dictionary knows the word, or knows the parts it is made of."""
    if is_known(word):
        return True
    if not 8 <= len(word) <= 40:
        return False
    return any(is_known(word[:cut].removesuffix("s")) and _is_word(word[cut:]) for cut in range(4, len(word) - 3))
