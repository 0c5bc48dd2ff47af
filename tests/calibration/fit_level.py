"""Fit the level model on the shared pairs and write its coefficients.

    python -m tests.calibration.fit_level            # figures of the cross-validation
    python -m tests.calibration.fit_level --write    # and a new coefficients.json

Needs numpy, scipy and scikit-learn, which the product itself does not.
"""

import argparse
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from a11y_checks.document import Document
from a11y_checks.plain_language.level import LONG_WORDS, SLACK
from a11y_checks.plain_language.level.features import NAMES
from a11y_checks.plain_language.level.hardest_words import core, surplus
from a11y_checks.plain_language.level.measured import Measured, measured_readings
from a11y_checks.plain_language.level.model import COEFFICIENTS
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
PLAIN_QUARTER, HARD_QUARTER = 25, 75


def main() -> None:
    """Print the figures and, when asked, write the coefficients."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    runs, encyclopedia = texts(municipal_runs()), texts(encyclopedia_pairs())
    training = joined(texts(municipal_runs(RUN, 1)), texts(municipal_runs(RUN // 2, 1)))
    hardness = report(training, encyclopedia, runs, *cores(municipal_runs()))
    found = fitting.fit(training, encyclopedia)
    for name, weight in zip(names(), found.weights, strict=True):
        print(f"{name:15} {weight:.3f}")
    if asked.write:
        write(found, covariance(training, encyclopedia, found), hardness)


def texts(pairs: Iterable[Pair]) -> Texts:
    """Return the feature values of both versions of every pair."""
    found = [(pair.group, *map(values, pair.documents)) for pair in pairs]
    rows = [row for _, hard, plain in found for row in (hard, plain)]
    return Texts(np.array(rows), np.array([group for group, *_ in found for _ in (0, 1)]))


def cores(pairs: Iterable[Pair]) -> tuple[Texts, Array]:
    """Return the hardest hundred words of both versions of every pair, or all of a shorter text,
    and the log-odds by which they must be harder than the whole to count."""
    texts_of = [(pair.group, document) for pair in pairs for document in pair.documents]
    wholes = [measured_readings(document)[0] for _, document in texts_of]
    rows = np.array([_core_values(whole) for whole in wholes])
    margins = np.array([surplus(whole) + SLACK for whole in wholes])
    return Texts(rows, np.array([group for group, _ in texts_of])), margins


def _core_values(whole: Measured) -> tuple[float, ...]:
    found = core(whole)
    return found.measured.values if found else whole.values


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


def report(
    training: Texts, encyclopedia: Texts, runs: Texts, hardest: Texts, margins: Array
) -> Array:
    """Print the figures on unseen documents; return the mean hardness of every run there.

    That of its hardest hundred words, less their margin, counts where it is higher.
    """
    rows, judged = [], np.zeros(len(runs.values))
    for seed in SEEDS:
        found, ranked = fitting.out_of_fold(training, encyclopedia, (runs, hardest), seed)
        hardness = np.maximum(found[0], found[1] - margins)
        judged += hardness / len(SEEDS)
        shares = fitting.refused_and_passed(hardness, best_threshold(hardness))
        rows.append(
            (
                fitting.auc(runs, hardness),
                fitting.pair_accuracy(hardness),
                fitting.auc(encyclopedia, ranked),
                fitting.pair_accuracy(ranked),
                *shares,
            )
        )
    titles = "municipal AUC, pairs; encyclopedia AUC, pairs; plain refused, hard passed"
    print(f"{titles}\nmean {np.mean(rows, axis=0).round(3)}\nsd   {np.std(rows, axis=0).round(3)}")
    return judged


def best_threshold(hardness: Array) -> float:
    """Return the threshold nearest to 10% of plain texts refused and 25% of hard ones passed."""

    def distance(threshold: float) -> float:
        refused, passed = fitting.refused_and_passed(hardness, threshold)
        return max(refused / 0.10, passed / 0.25)

    return float(min(hardness, key=distance))


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
    threshold = best_threshold(hardness)
    cuts = {
        "A2": float(np.percentile(hardness[1::2], PLAIN_QUARTER)) - threshold,
        "B1": 0.0,
        "B2": float(np.percentile(hardness[0::2], HARD_QUARTER)) - threshold,
    }
    scale = zip(names(), found.weights, found.centre, found.spread, strict=True)
    stored = {
        "source": SOURCE,
        "fitted": datetime.now(UTC).date().isoformat(),
        "by": "tests/calibration/fit_level.py",
        "intercept": round(found.intercept - threshold, 4),
        "limit": fitting.LIMIT,
        "cuts": {level: round(cut, 3) for level, cut in cuts.items()},
        "weights": [
            {
                "feature": name,
                "weight": round(float(weight), 4),
                "centre": round(float(centre), 4),
                "spread": round(float(deviation), 4),
            }
            for name, weight, centre, deviation in scale
        ],
        "covariance": [[round(float(x), 5) for x in row] for row in spread],
    }
    COEFFICIENTS.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
