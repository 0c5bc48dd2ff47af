"""Which pieces of text are one sentence, though a stop stands between them?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum, auto
from itertools import groupby, pairwise

from a11y_checks.plain_language.level.fragments import (
    gives_reason,
    is_coordinated,
    is_first_half,
    is_later_half,
    is_verbless,
)
from a11y_checks.plain_language.text.sentences import Sentence

BROKEN_OFF = re.compile(
    r"\b(?:als|de|der|deze|een|en|mijn|of|omdat|onze|per|te|ten|ter|tussen|uw|volgens)\.(?=\s|$)",
    re.IGNORECASE,
)
LOOSE_PREPOSITION = re.compile(r"\b(?:met|van)\.(?=\s|$)", re.IGNORECASE)
ITS_PARTNER = re.compile(r"\b(?:daar|er|ergens|hier|nergens|overal|waar)\b", re.IGNORECASE)
"""What "van" at the end of a sentence belongs to: "Daar maken wij een akte van."."""
STRAY_STOP = re.compile(r"(?<=\w)[.!?](?=\s+[a-zà-ÿ])")
ENDED = re.compile(r"[.!?:;][\"'”’)\]]*$")
TAIL = 20
"""Characters at the end of a sentence that show whether it is finished."""
STREWN, STREWN_SHARE, STREWN_WORDS = 2, 0.1, 20
"""When two stops and one in ten stand inside a sentence, stops were strewn in: no sentence in
such a text is taken to be shorter than twenty words. An editor leaves so many in one screen of
twenty, a comma made into a stop gives them in more than half."""
RUNNING = frozenset({"list-item", "paragraph"})
LIST = 3
"""Pieces in a row without a verb."""
LEADING = re.compile(r"^[\W\d_]+")


class Strewn(Enum):
    """Where stops were strewn in: also between the paragraphs and items of a list, or not."""

    NOWHERE = auto()
    IN_PARAGRAPHS = auto()
    ANYWHERE = auto()


def glued(pieces: Iterable[Sentence], where: Strewn) -> Iterator[Sentence]:
    """Yield the sentences, with those put together again that a stop had cut."""
    held: list[Sentence] = []
    for piece in pieces:
        if held and not _continues(held, piece, where):
            yield _joined(held)
            held = []
        held.append(piece)
    if held:
        yield _joined(held)


def where_strewn(pieces: Sequence[Sentence]) -> Strewn:
    """Return where so many pieces are parts that a stop cut off, that the stops were strewn in.

    A piece without a verb says nothing there where each sentence may be a paragraph or an item.
    """
    enough = max(STREWN, STREWN_SHARE * len(pieces))
    if sum(_is_cut(*pair) for pair in pairwise(pieces)) >= enough:
        return Strewn.ANYWHERE
    return Strewn.IN_PARAGRAPHS if len(cut_off(pieces)) >= enough else Strewn.NOWHERE


def halves(pieces: Sequence[Sentence]) -> list[Sentence]:
    """Return the pieces that cannot do without what stands before them in their paragraph."""
    found = pairwise(pieces)
    return [piece for last, piece in found if _adjoin(last, piece) and _is_half(last, piece)]


def cut_off(pieces: Sequence[Sentence]) -> list[Sentence]:
    """Return the pieces that a stop inside a paragraph cuts off from the sentence before them.

    Three pieces in a row without a verb are a list, and not cut off.
    """
    loose = _without_verb(pieces)
    return [
        piece
        for last, piece in pairwise(pieces)
        if _adjoin(last, piece) and (id(piece) in loose or _is_half(last, piece))
    ]


def _is_cut(last: Sentence, piece: Sentence) -> bool:
    """Whether a stop stands between two pieces that cannot do without each other, also when
    each was made a paragraph or an item of its own."""
    if not _are_running(last, piece):
        return False
    if last.block is piece.block:
        return _is_half(last, piece)
    return _runs_on(last, piece) and not _begins_small(piece.text)


def _without_verb(pieces: Sequence[Sentence]) -> set[int]:
    """Return the identities of the pieces without a verb, in runs that are too short for a list."""
    found: set[int] = set()
    for verbless, run in groupby(pieces, key=is_verbless):
        same = list(run)
        if verbless and len(same) < LIST:
            found.update(map(id, same))
    return found


def _continues(held: list[Sentence], piece: Sentence, where: Strewn) -> bool:
    """Whether piece belongs to the sentence that held began."""
    last = held[-1]
    if _reaches(where, last, piece):
        short = sum(len(part.words) for part in held) < STREWN_WORDS
        if short or _is_cut(last, piece):
            return True
    if not _adjoin(last, piece):
        return _runs_on(last, piece)
    if _is_half(last, piece) or gives_reason(piece):
        return True
    return where is not Strewn.NOWHERE and (is_coordinated(piece) or is_verbless(piece))


def _reaches(where: Strewn, last: Sentence, piece: Sentence) -> bool:
    """Whether the place between two pieces is one where stops were strewn in."""
    if where is Strewn.ANYWHERE:
        return _are_running(last, piece)
    return where is Strewn.IN_PARAGRAPHS and _adjoin(last, piece)


def _is_half(last: Sentence, piece: Sentence) -> bool:
    """Whether one of two pieces cannot do without the other."""
    return (
        _is_broken_off(last.text)
        or _begins_small(piece.text)
        or is_first_half(last)
        or is_later_half(piece)
    )


def _is_broken_off(text: str) -> bool:
    """Whether more must follow on the last word."""
    end = text[-TAIL:]
    waits = LOOSE_PREPOSITION.search(end) and not ITS_PARTNER.search(text)
    return bool(waits or BROKEN_OFF.search(end))


def _adjoin(last: Sentence, piece: Sentence) -> bool:
    return last.block is piece.block and piece.block.kind == "paragraph"


def _are_running(last: Sentence, piece: Sentence) -> bool:
    """Whether both stand in running text, where stops can be strewn in."""
    return RUNNING.issuperset((last.block.kind, piece.block.kind))


def _runs_on(last: Sentence, piece: Sentence) -> bool:
    """Whether a sentence goes on in the next paragraph, or was cut into items of a list."""
    kinds = {last.block.kind, piece.block.kind}
    if kinds == {"list-item"}:
        return _is_cut_item(last, piece)
    if kinds != {"paragraph"}:
        return False
    end = last.text[-TAIL:]
    if end.endswith(",") or is_first_half(last) or is_later_half(piece):
        return True
    return _begins_small(piece.text) and not ENDED.search(end)


def _is_cut_item(last: Sentence, piece: Sentence) -> bool:
    """Whether an item with a capital is a clause, and the one before it is no clause like it."""
    if _begins_small(piece.text) or is_later_half(last) or is_first_half(piece):
        return False
    return is_first_half(last) or is_later_half(piece)


def _begins_small(text: str) -> bool:
    """Whether text starts in lower case; "'s Ochtends" does not count as such."""
    return LEADING.sub("", text)[:1].islower() and text[0] not in "'’‘"


def _joined(pieces: list[Sentence]) -> Sentence:
    """Return one sentence without the stops between and in the pieces."""
    parts = [piece.text.rstrip(" .!?") for piece in pieces[:-1]] + [pieces[-1].text]
    text = STRAY_STOP.sub("", " ".join(parts))
    return pieces[0] if text == pieces[0].text else replace(pieces[0], text=text)
