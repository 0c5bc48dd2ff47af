"""Print what `reading-level` says of municipal texts that neither fit nor threshold saw.

python -m tests.calibration.outcomes

Needs numpy, scipy and scikit-learn, which the product itself does not.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from unittest.mock import patch

import numpy as np

from a11y_checks.document import Document
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language import level, reading_level
from a11y_checks.plain_language.level import estimate, hardest_words, stretch
from a11y_checks.plain_language.level.model import LevelModel, level_model
from tests.calibration import fit_level, fitting
from tests.calibration.fitting import FOLDS, Array
from tests.calibration.pairs import RUN, encyclopedia_pairs, municipal_runs

SEEDS = range(2)
LENGTHS = {"runs of 8 sentences": RUN, "stretches of 24 sentences": 24, "whole documents": 1000}
SIDES = ("hard", "plain")
KINDS = ("blocks", "asks: middle", "asks: stretch", "asks: core", "passes", "no estimate")


def main() -> None:
    """Print a line for each length and side, in percentages and numbers."""
    told: Counter[tuple[str, str, str]] = Counter()
    for unseen, model in models():
        with judging_by(model):
            for length, size in LENGTHS.items():
                for pair in municipal_runs(size, size):
                    if pair.group in unseen:
                        for side, document in zip(SIDES, pair.documents, strict=True):
                            told[length, side, kind(document)] += 1
    for length in LENGTHS:
        for side in SIDES:
            counts = [told[length, side, kind] for kind in KINDS]
            shares = ", ".join(
                f"{kind} {count / sum(counts):.0%} ({count / len(SEEDS):g})"
                for kind, count in zip(KINDS, counts, strict=True)
            )
            print(f"{length}, {side}: {shares}")


def models() -> Iterator[tuple[set[str], LevelModel]]:
    """Yield, for every fold, its documents and a model that was made without them."""
    encyclopedia = fit_level.texts(encyclopedia_pairs())
    whole, half = (fit_level.texts(municipal_runs(size, 1)) for size in (RUN, RUN // 2))
    training, tested = fit_level.joined(whole, half), fit_level.runs(municipal_runs())
    for seed in SEEDS:
        fold = fitting.folds(tested.groups, seed)
        hardness, _ = fitting.out_of_fold(
            training, encyclopedia, tested.groups, tested.hardness, seed
        )
        for number in range(FOLDS):
            unseen = {group for group, own in fold.items() if own == number}
            seen = training.part(np.array([group not in unseen for group in training.groups]))
            found = fitting.fit(seen, encyclopedia)
            spread = fit_level.covariance(seen, encyclopedia, found)
            others = np.array([group not in unseen for group in tested.groups])
            yield unseen, shipped(found, spread, fitting.best_threshold(hardness[others]))


def shipped(found: fitting.Fit, spread: Array, threshold: float) -> LevelModel:
    """Return a fit as the product uses it, B1 ending at the threshold."""
    return replace(
        fit_level.as_model(found),
        intercept=found.intercept - threshold,
        covariance=tuple(map(tuple, spread)),
        cuts=level_model().cuts,
    )


@contextmanager
def judging_by(model: LevelModel) -> Iterator[None]:
    """Let the rule judge by another model."""
    with ExitStack() as stack:
        for module in (level, hardest_words, stretch):
            stack.enter_context(patch.object(module, "level_model", lambda: model))
        yield


def kind(document: Document) -> str:
    """Return what the rule says of a document, and what its question is about."""
    judged = estimate(document)
    if judged is None:
        return "no estimate"
    observation = next(iter(reading_level.evaluate(document)))
    if observation.outcome in (PASSED, FAILED):
        return "passes" if observation.outcome is PASSED else "blocks"
    if not judged.is_b1:
        return "asks: middle"
    return "asks: stretch" if observation.message == reading_level.HERE else "asks: core"


if __name__ == "__main__":
    main()
