"""How hard is this text as a whole? An indication of the CEFR level."""

import math
from collections.abc import Sequence

from a11y_checks.document import Document, once
from a11y_checks.finding import gettext_noop
from a11y_checks.plain_language.level.features import FEATURES, rates
from a11y_checks.plain_language.level.measured import Measured, curved, measure
from a11y_checks.plain_language.level.model import LevelModel, level_model, probability
from a11y_checks.plain_language.level.passage import readings
from a11y_checks.report import Contribution, LevelEstimate

FEWEST_WORDS = 60
"""Below this the estimate is mostly chance (docs/level-model.md)."""
NINETY_PERCENT = 1.645
"""Standard deviations on either side of the middle of a 90% interval."""
GROUPS = 8
"""Parts that are left out in turn to see how much the estimate hangs on single sentences."""
LONG_WORDS = "long-words"
MESSAGES = {feature.name: feature.message for feature in FEATURES} | {
    LONG_WORDS: gettext_noop("Long words")
}


@once
def estimate(document: Document) -> LevelEstimate | None:
    """Return the estimate for a Dutch text, None for a short text or another language.

    The interval covers both the uncertainty of the fitted weights and that of a short text.
    """
    if document.language != "nl":
        return None
    measured = [read for read in map(measure, readings(document)) if read.words >= FEWEST_WORDS]
    if not measured:
        return None
    model = level_model()
    hardest = max(measured, key=lambda read: model.hardness(read.values))
    return _estimate(hardest, model)


def _estimate(read: Measured, model: LevelModel) -> LevelEstimate:
    hardness = model.hardness(read.values)
    variance = model.variance(read.values) + _sampling_variance(read, model)
    margin = NINETY_PERCENT * math.sqrt(variance)
    return LevelEstimate(
        cefr=model.cefr(hardness),
        probability=probability(hardness),
        interval=(probability(hardness + margin), probability(hardness - margin)),
        words=read.words,
        contributions=_contributions(model, read.raw, read.values),
        scores=read.scores,
    )


def _contributions(
    model: LevelModel, raw: Sequence[float], values: Sequence[float]
) -> tuple[Contribution, ...]:
    """Return what each feature adds, what makes the text hardest first."""
    names = [weight.feature for weight in model.weights]
    found = (
        Contribution(name, MESSAGES[name], round(value, 3), round(added, 3))
        for name, value, added in zip(names, raw, model.contributions(values), strict=True)
    )
    return tuple(sorted(found, key=lambda contribution: -contribution.weight))


def _sampling_variance(read: Measured, model: LevelModel) -> float:
    """Return the variance of the hardness when parts of the text are left out (jackknife)."""
    rows = read.rows
    groups = min(GROUPS, len(rows))
    if groups < 2:
        return 0.0
    parts = [[row for i, row in enumerate(rows) if i % groups != left] for left in range(groups)]
    found = [model.hardness(curved((*rates(part), read.raw[-1]))) for part in parts]
    middle = sum(found) / groups
    return (groups - 1) / groups * sum((value - middle) ** 2 for value in found)
