"""How hard are the hardest hundred words of a text, wherever they stand?"""

import math
from dataclasses import dataclass

from a11y_checks.document import Document, once
from a11y_checks.plain_language.level.measured import Measured, measured_readings
from a11y_checks.plain_language.level.model import LevelModel, level_model

CORE = 100
"""Words. Whoever adds easy sentences to a hard text leaves these as they are."""


@dataclass(frozen=True)
class Core:
    """The hardest sentences that together have a hundred words.

    `hardness` is their log-odds less the surplus: in municipal text the core is harder than the
    whole by the logarithm of how many times longer that is (docs/level-model.md).
    """

    measured: Measured
    hardness: float


@once
def document_cores(document: Document) -> tuple[Core | None, ...]:
    """Return the core of every reading of the text, in the order of `readings`."""
    return tuple(core(whole, level_model()) for whole in measured_readings(document))


def core(whole: Measured, model: LevelModel) -> Core | None:
    """Return the core of a text by a model, None when the text is not longer than that."""
    if whole.words <= CORE:
        return None
    part = whole.part(_hardest(whole, model))
    return Core(part, model.hardness(part.values) - surplus(whole))


def surplus(whole: Measured) -> float:
    """Return the log-odds by which a core is harder than a text of this length."""
    return math.log(max(1.0, whole.words / CORE))


def _hardest(whole: Measured, model: LevelModel) -> list[int]:
    """Return the places of the hardest sentences, in reading order."""
    places = range(len(whole.rows))
    found: list[int] = []
    words = 0.0
    for at in sorted(places, key=lambda at: -whole.hardness(range(at, at + 1), model)):
        found.append(at)
        words += whole.rows[at][0]
        if words >= CORE:
            break
    return sorted(found)
