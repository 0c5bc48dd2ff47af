"""Fit the level model on the shared pairs and write its coefficients.

    python -m tests.calibration.fit_level            # figures of the cross-validation
    python -m tests.calibration.fit_level --write    # and a new coefficients.json

Needs numpy, scipy and scikit-learn, which the product itself does not.
"""

import argparse
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np

from a11y_checks.document import Document
from a11y_checks.plain_language.level import LONG_WORDS, deciding
from a11y_checks.plain_language.level.features import NAMES
from a11y_checks.plain_language.level.hardest_words import core
from a11y_checks.plain_language.level.measured import Measured, measured_readings
from a11y_checks.plain_language.level.model import COEFFICIENTS, LevelModel, Weight
from tests.calibration import fitting
from tests.calibration.fitting import Array, Fit, Texts
from tests.calibration.pairs import RUN, Pair, encyclopedia_pairs, municipal_runs

SEEDS = range(10)
DRAWS = 200
SOURCE = (
    "780 sentence pairs of 28 municipal documents, before and after an expert editor "
    "(Amsterdam, Vlantis et al. 2024, EUPL-1.2); encyclopedia paragraphs and their plain "
    "version (Leesplank, Apache-2.0 / CC BY-SA), for their ranking only"
)
TITLES = (
    "municipal: AUC",
    "municipal: pairs",
    "encyclopedia: AUC",
    "encyclopedia: pairs",
    "best threshold: plain refused",
    "best threshold: hard passed",
    "threshold of other documents: plain refused",
    "threshold of other documents: hard passed",
)
PLAIN_QUARTER, HARD_QUARTER = 25, 75


def main() -> None:
    """Print the figures and, when asked, write the coefficients."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    encyclopedia = texts(encyclopedia_pairs())
    training = joined(texts(municipal_runs(RUN, 1)), texts(municipal_runs(RUN // 2, 1)))
    hardness = report(training, encyclopedia, runs(municipal_runs()))
    found = fitting.fit(training, encyclopedia)
    for name, weight in zip(names(), found.weights, strict=True):
        print(f"{name:15} {weight:.3f}")
    if asked.write:
        write(found, covariance(training, encyclopedia, found), hardness)


@dataclass(frozen=True)
class Runs:
    """Texts in the order hard, plain, hard, plain as the product reads them; the group of each."""

    groups: tuple[str, ...]
    wholes: tuple[Measured, ...]

    def hardness(self, found: Fit, places: Iterable[int]) -> Array:
        """Return what the product would say of the texts at these places with another fit."""
        model = as_model(found)
        chosen = (self.wholes[at] for at in places)
        return np.array([deciding(whole, core(whole, model), model)[1] for whole in chosen])


def runs(pairs: Iterable[Pair]) -> Runs:
    """Return both versions of every pair."""
    found = [(pair.group, document) for pair in pairs for document in pair.documents]
    groups, documents = zip(*found, strict=True)
    return Runs(groups, tuple(measured_readings(document)[0] for document in documents))


def as_model(found: Fit) -> LevelModel:
    """Return a fit in the form that the product uses; it knows no interval and no levels."""
    scale = zip(names(), found.weights, found.centre, found.spread, strict=True)
    weights = tuple(Weight(name, *map(float, numbers)) for name, *numbers in scale)
    return LevelModel(found.intercept, weights, covariance=(), cuts={}, limit=fitting.LIMIT)


def texts(pairs: Iterable[Pair]) -> Texts:
    """Return the feature values of both versions of every pair."""
    found = [(pair.group, *map(values, pair.documents)) for pair in pairs]
    rows = [row for _, hard, plain in found for row in (hard, plain)]
    return Texts(np.array(rows), np.array([group for group, *_ in found for _ in (0, 1)]))


def values(document: Document) -> tuple[float, ...]:
    """Return the features of a document as the model weighs them; a text of scraps has none."""
    read = measured_readings(document)[0]
    return read.values if read.rows else (0.0,) * len(names())


def names() -> list[str]:
    """Return the names of the features in the order of the model."""
    return [*NAMES, LONG_WORDS]


def joined(whole: Texts, half: Texts) -> Texts:
    """Return all overlapping runs of two sizes as one training set."""
    return Texts(
        np.concatenate([whole.values, half.values]),
        np.concatenate([whole.groups, half.groups]),
        overlap=2.0 * RUN,
    )


def report(training: Texts, encyclopedia: Texts, tested: Runs) -> Array:
    """Print the figures on unseen documents; return the mean hardness of every run there."""
    rows, judged = [], np.zeros(len(tested.groups))
    for seed in SEEDS:
        hardness, ranked = fitting.out_of_fold(
            training, encyclopedia, tested.groups, tested.hardness, seed
        )
        judged += hardness / len(SEEDS)
        rows.append(
            (
                fitting.auc(hardness),
                fitting.pair_accuracy(hardness),
                fitting.auc(ranked),
                fitting.pair_accuracy(ranked),
                *fitting.refused_and_passed(hardness, fitting.best_threshold(hardness)),
                *fitting.refused_and_passed_unseen(hardness, tested.groups, seed),
            )
        )
    for title, *found in zip(TITLES, np.mean(rows, axis=0), np.std(rows, axis=0), strict=True):
        print(f"{title:45} {found[0]:.3f}  sd {found[1]:.3f}")
    return judged


def covariance(training: Texts, encyclopedia: Texts, found: Fit) -> Array:
    """Return the covariance of intercept and weights over draws of documents (bootstrap)."""
    random = np.random.RandomState(0)
    documents = np.unique(training.groups)
    draws = []
    for _ in range(DRAWS):
        drawn = random.choice(documents, len(documents))
        rows = np.concatenate([np.flatnonzero(training.groups == name) for name in drawn])
        sample = replace(training, values=training.values[rows], groups=training.groups[rows])
        again = fitting.fit(sample, encyclopedia, scale=found)
        draws.append([again.intercept, *again.weights])
    return np.cov(np.array(draws), rowvar=False)


def write(found: Fit, spread: Array, hardness: Array) -> None:
    """Write coefficients.json, with the best threshold as the place where B1 ends.

    There the log-odds are 0. That says that plain texts are offered somewhat more often than
    hard ones. The cuts of A2 and C1 are quarters of the municipal runs.
    """
    threshold = fitting.best_threshold(hardness)
    cuts = {
        "A2": float(np.percentile(hardness[1::2], PLAIN_QUARTER)) - threshold,
        "B1": 0.0,
        "B2": float(np.percentile(hardness[0::2], HARD_QUARTER)) - threshold,
    }
    stored = {
        "source": SOURCE,
        "fitted": datetime.now(UTC).date().isoformat(),
        "by": "tests/calibration/fit_level.py",
        "intercept": round(found.intercept - threshold, 4),
        "limit": fitting.LIMIT,
        "cuts": {level: round(cut, 3) for level, cut in cuts.items()},
        "weights": [rounded(weight) for weight in as_model(found).weights],
        "covariance": [[round(float(x), 5) for x in row] for row in spread],
    }
    COEFFICIENTS.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")


def rounded(weight: Weight) -> dict[str, str | float]:
    """Return one weight as it is stored."""
    numbers = {"weight": weight.weight, "centre": weight.centre, "spread": weight.spread}
    return {"feature": weight.feature} | {key: round(x, 4) for key, x in numbers.items()}


if __name__ == "__main__":
    main()
