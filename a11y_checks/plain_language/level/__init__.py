"""How hard is this text as a whole? An indication of the CEFR level."""

import math
from collections.abc import Sequence

from a11y_checks.document import Document, once
from a11y_checks.finding import gettext_noop
from a11y_checks.plain_language.level.features import FEATURES, rates
from a11y_checks.plain_language.level.hardest_words import Core, document_cores
from a11y_checks.plain_language.level.measured import Measured, curved, measured_readings
from a11y_checks.plain_language.level.model import LevelModel, level_model, probability
from a11y_checks.report import Contribution, LevelEstimate

FEWEST_WORDS = 60
"""Below this the estimate is mostly chance (docs/level-model.md)."""
NINETY_PERCENT = 1.645
"""Standard deviations on either side of the middle of a 90% interval."""
SLACK = 0.2
"""Log-odds by which the hardest hundred words must be harder than in other texts of their length
to count as the estimate. Less refuses more plain texts, more lets easy sentences buy a better
estimate (docs/level-model.md)."""
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
    pairs = zip(measured_readings(document), document_cores(document), strict=True)
    found = [_estimate(*pair) for pair in pairs if pair[0].words >= FEWEST_WORDS]
    return min(found, key=lambda level: level.probability, default=None)


def core_chance(document: Document) -> float | None:
    """Return the probability of "B1 or easier" of the hardest hundred words, None without those."""
    hardest = document_cores(document)[0]
    return probability(hardest.hardness) if hardest else None


def is_mixed(document: Document) -> bool:
    """Whether the hardest hundred words decide the estimate, because the rest is so easy."""
    whole, hardest = measured_readings(document)[0], document_cores(document)[0]
    return deciding(whole, hardest, level_model())[0] > 0


def deciding(whole: Measured, hardest: Core | None, model: LevelModel) -> tuple[float, float]:
    """Return by how much the core is harder than the whole, slack taken off, and the hardness
    of the harder of the two."""
    hardness = model.hardness(whole.values)
    lead = hardest.hardness - SLACK - hardness if hardest else 0.0
    return lead, hardness + max(0.0, lead)


def _estimate(whole: Measured, hardest: Core | None) -> LevelEstimate:
    """Return the estimate of one reading: of the whole, or of its core where that is harder."""
    model = level_model()
    lead, hardness = deciding(whole, hardest, model)
    read = hardest.measured if hardest and lead > 0 else whole
    variance = model.variance(read.values) + _sampling_variance(read, model)
    margin = NINETY_PERCENT * math.sqrt(variance)
    return LevelEstimate(
        cefr=model.cefr(hardness),
        probability=probability(hardness),
        interval=(probability(hardness + margin), probability(hardness - margin)),
        words=whole.words,
        contributions=_contributions(model, read.raw, read.values),
        scores=whole.scores,
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
