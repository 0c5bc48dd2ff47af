"""Which sentences does the level estimate look at?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, pairwise, starmap

from a11y_checks.document import Document, once
from a11y_checks.plain_language.level.fragments import (
    is_coordinated,
    is_first_half,
    is_later_half,
    is_verbless,
)
from a11y_checks.plain_language.level.split_words import whole
from a11y_checks.plain_language.text.sentences import WORD, Sentence, document_sentences
from a11y_checks.plain_language.text.words import tokens

SHORTEST = 6
"""Words. Shorter sentences ("Dat is zo.") say little about level and must not buy a better one;
leaving them out costs .002 of the AUC (docs/level-model.md)."""
MOST = 2000
"""Sentences. What such a long text is like is clear by then, and the time stays bounded."""
BROKEN_OFF = re.compile(
    r"\b(?:als|de|der|deze|een|en|met|mijn|of|omdat|onze|per|te|ten|ter|tussen|uw|van|volgens)"
    r"\.(?=\s|$)",
    re.IGNORECASE,
)
STRAY_STOP = re.compile(r"(?<=\w)[.!?](?=\s+[a-zà-ÿ])")
ENDED = re.compile(r"[.!?:;][\"'”’)\]]*$")
TAIL = 20
"""Characters at the end of a sentence that show whether it is finished."""
REFRAIN = 12
"""Words. A repeated sentence up to this length does not count, not even once."""
STREWN, STREWN_SHARE, STREWN_WORDS = 2, 0.1, 20
"""When two stops and one in ten stand inside a sentence, stops were strewn in: no sentence in
such a text is taken to be shorter than twenty words. An editor leaves so many in one screen of
twenty, a comma made into a stop gives them in more than half."""
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
    """Return the sentences of six words or more in reading order, at most MOST.

    A sentence that is said more than once counts once, and only when it is longer than the
    average and than REFRAIN: neither an easy sentence nor a hard one can be made to weigh by
    repeating it.
    """
    found = (part for piece in document_sentences(document) for part in _items(piece))
    pieces = _without_refrains(list(islice(found, MOST)))
    judged = _long_enough([Judged(whole(s)) for s in _glued(pieces)])
    times = Counter(j.words for j in judged)
    average = sum(map(len, times)) / max(1, len(times))
    different = {j.words: j for j in judged}
    return tuple(j for w, j in different.items() if times[w] == 1 or len(w) > average)


def _without_refrains(pieces: list[Sentence]) -> list[Sentence]:
    """Return the pieces without short ones that are said again and again."""
    times = Counter(piece.words for piece in pieces)
    return [p for p in pieces if times[p.words] == 1 or len(p.words) > REFRAIN]


def _long_enough(judged: list[Judged]) -> list[Judged]:
    """Return the sentences that are not very short, or all where most of the text is in those."""
    long = [j for j in judged if len(j.words) >= SHORTEST]
    words = sum(len(j.words) for j in judged)
    return long if 2 * sum(len(j.words) for j in long) >= words else judged


def _items(sentence: Sentence) -> Iterator[Sentence]:
    """Yield the items of a list that was typed with dashes or dots inside one sentence."""
    for part in TYPED_BULLET.split(sentence.text):
        if WORD.search(part):
            yield replace(sentence, text=part.strip())


def _glued(pieces: Sequence[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences, with those put together again that a stop had cut."""
    cuts = sum(starmap(_is_cut, pairwise(pieces)))
    strewn = cuts >= max(STREWN, STREWN_SHARE * len(pieces))
    held: list[Sentence] = []
    for piece in pieces:
        if held and not _continues(held, piece, strewn):
            yield _joined(held)
            held = []
        held.append(piece)
    if held:
        yield _joined(held)


def _continues(held: list[Sentence], piece: Sentence, strewn: bool) -> bool:
    """Whether piece belongs to the sentence that held began."""
    last = held[-1]
    if not _adjoin(last, piece):
        return _runs_on(last, piece)
    if strewn and sum(len(part.words) for part in held) < STREWN_WORDS:
        return True
    return _is_half(last, piece) or (strewn and (is_coordinated(piece) or is_verbless(piece)))


def _is_cut(last: Sentence, piece: Sentence) -> bool:
    """Whether the stop between two pieces of a paragraph stands inside a sentence."""
    return _adjoin(last, piece) and (_is_half(last, piece) or is_verbless(piece))


def _is_half(last: Sentence, piece: Sentence) -> bool:
    """Whether one of two pieces cannot do without the other."""
    broken_off = bool(BROKEN_OFF.search(last.text[-TAIL:]))
    return broken_off or _begins_small(piece.text) or is_first_half(last) or is_later_half(piece)


def _adjoin(last: Sentence, piece: Sentence) -> bool:
    return last.block is piece.block and piece.block.kind == "paragraph"


def _runs_on(last: Sentence, piece: Sentence) -> bool:
    """Whether a sentence goes on in the next paragraph."""
    if {last.block.kind, piece.block.kind} != {"paragraph"}:
        return False
    end = last.text[-TAIL:]
    if end.endswith(",") or is_first_half(last) or is_later_half(piece):
        return True
    return _begins_small(piece.text) and not ENDED.search(end)


def _begins_small(text: str) -> bool:
    """Whether text starts in lower case; "'s Ochtends" does not count as such."""
    return LEADING.sub("", text)[:1].islower() and text[0] not in "'’‘"


def _joined(pieces: list[Sentence]) -> Sentence:
    """Return one sentence without the stops between and in the pieces."""
    parts = [piece.text.rstrip(" .!?") for piece in pieces[:-1]] + [pieces[-1].text]
    return replace(pieces[0], text=STRAY_STOP.sub("", " ".join(parts)))
