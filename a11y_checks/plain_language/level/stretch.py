"""Which sentences of a text are the hardest, and is the rest only there to make it look easy?"""

from collections.abc import Sequence
from dataclasses import dataclass

from a11y_checks.document import Document, once
from a11y_checks.plain_language.level.classic import classic_scores, long_words
from a11y_checks.plain_language.level.features import Counts, rates
from a11y_checks.plain_language.level.measured import curved, measure
from a11y_checks.plain_language.level.model import level_model, probability
from a11y_checks.plain_language.level.passage import readings
from a11y_checks.plain_language.text.sentences import Sentence

STRETCH = 6
"""Sentences. Fewer say little; more let hard ones hide between easy ones (docs/level-model.md)."""
EASIEST = 6
"""Sentences that are left out: one more than were added in the trial (docs/level-model.md)."""
FEWEST_LEFT = 4
"""Sentences; what is left of a shorter text says too little."""


@dataclass(frozen=True)
class Stretch:
    """Six sentences in a row, or all of a shorter text: the first one, the hardest one, and the
    probability that together they are B1 or easier."""

    first: Sentence
    hardest: Sentence
    probability: float


@once
def hardest_stretch(document: Document) -> Stretch | None:
    """Return the hardest stretch, None for a text without sentences.

    The share of long words is that of the whole text.
    """
    reading = readings(document)[0]
    if not reading:
        return None
    whole = measure(reading)
    long, last = whole.raw[-1], max(0, len(reading) - STRETCH)
    found = [_hardness(whole.rows[at : at + STRETCH], long) for at in range(last + 1)]
    begin = found.index(max(found))
    inside = range(begin, min(begin + STRETCH, len(reading)))
    hardest = max(inside, key=lambda at: _hardness(whole.rows[at : at + 1], long))
    return Stretch(reading[begin].sentence, reading[hardest].sentence, probability(found[begin]))


@once
def chance_without_easiest(document: Document) -> float | None:
    """Return the probability of "B1 or easier" of a text without its six easiest sentences.

    None when too little is left. Whoever adds easy sentences to a hard text meets it again here,
    wherever they put them.
    """
    reading = readings(document)[0]
    if len(reading) < EASIEST + FEWEST_LEFT:
        return None
    whole = measure(reading)
    rows, long = whole.rows, whole.raw[-1]
    easiest_first = sorted(range(len(rows)), key=lambda at: _hardness(rows[at : at + 1], long))
    left = sorted(easiest_first[EASIEST:])
    long_left = long_words(classic_scores([reading[at] for at in left]))
    return probability(_hardness([rows[at] for at in left], long_left))


def _hardness(rows: Sequence[Counts], long: float) -> float:
    return level_model().hardness(curved((*rates(rows), long)))
