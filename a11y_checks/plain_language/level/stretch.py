"""Which sentences in a row are the hardest of a text?"""

from dataclasses import dataclass
from functools import partial

from a11y_checks.document import Document, once
from a11y_checks.plain_language.level.measured import measured_readings
from a11y_checks.plain_language.level.model import level_model, probability
from a11y_checks.plain_language.text.sentences import Sentence, document_sentences

STRETCH = 6
"""Sentences. Fewer say little; more let hard ones hide between easy ones (docs/level-model.md)."""


@dataclass(frozen=True)
class Stretch:
    """Six sentences in a row, or all of a shorter text: the first one, the hardest one, and the
    probability that together they are B1 or easier."""

    first: Sentence
    hardest: Sentence
    probability: float


@once
def hardest_stretch(document: Document) -> Stretch | None:
    """Return the hardest stretch, None for a text without sentences."""
    whole = measured_readings(document)[0]
    hardness = partial(whole.hardness, model=level_model())
    length = len(whole.reading)
    if not length:
        return None
    stretches = [range(at, min(at + STRETCH, length)) for at in range(max(1, length - STRETCH + 1))]
    worst = max(stretches, key=hardness)
    hardest = max(worst, key=lambda at: hardness(range(at, at + 1)))
    return Stretch(
        _as_written(document, whole.reading[worst.start].sentence),
        _as_written(document, whole.reading[hardest].sentence),
        probability(hardness(worst)),
    )


def _as_written(document: Document, read: Sentence) -> Sentence:
    """Return the sentence of the page that this one begins with, so that a writer can find it."""
    pieces = document_sentences(document)
    same = (piece for piece in pieces if piece.block is read.block and piece.start == read.start)
    return next(same, read)
