"""How are weights found that are never negative, and how well do they judge unseen texts?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.metrics import roc_auc_score

Array = NDArray[np.float64]

LIMIT = 3.0
"""Standard deviations; a feature beyond counts as being there."""
PENALTY = 5.0
"""Ridge penalty. AUC differs by less than .003 between 3 and 20."""
TRANSFER = 0.1
"""Weight of one encyclopedia pair against one municipal text. Such a pair only says which of
the two is harder: ranking transfers between kinds of text, thresholds do not."""
FOLDS = 5


@dataclass(frozen=True)
class Texts:
    """Feature values of texts in the order hard, plain, hard, plain; the group of each.

    `overlap` says in how many texts the same sentence stands.
    """

    values: Array
    groups: NDArray[np.str_]
    overlap: float = 1.0

    @property
    def is_hard(self) -> Array:
        """Return 1 for a hard text and 0 for a plain one."""
        return hard_and_plain(len(self.values))

    def part(self, chosen: NDArray[np.bool_]) -> "Texts":
        """Return the chosen texts; whole pairs must be chosen."""
        return Texts(self.values[chosen], self.groups[chosen], self.overlap)


@dataclass(frozen=True)
class Fit:
    """Intercept and weights, with the scale of the features."""

    intercept: float
    weights: Array
    centre: Array
    spread: Array

    def scaled(self, values: Array) -> Array:
        """Return the values in standard deviations from the municipal mean, within the limit."""
        return np.clip((values - self.centre) / self.spread, -LIMIT, LIMIT)

    def hardness(self, values: Array) -> Array:
        """Return the log-odds of "hard" for each row."""
        return self.scaled(values) @ self.weights + self.intercept


Judge = Callable[[Fit, NDArray[np.intp]], Array]
"""Gives the hardness of the texts at some places by a fit."""


def fit(municipal: Texts, encyclopedia: Texts, scale: "Fit | None" = None) -> Fit:
    """Return the weights that part hard from plain municipal text and rank the other pairs.

    Each municipal document counts by the square root of its length, so that two long ones do
    not decide. With `scale` the centre and spread of another fit are used.
    """
    share = _document_shares(municipal)
    centre = np.average(municipal.values, axis=0, weights=share)
    spread = np.sqrt(np.average((municipal.values - centre) ** 2, axis=0, weights=share))
    blank = scale or Fit(0.0, np.zeros_like(centre), centre, np.maximum(spread, 1e-9))
    texts, others = blank.scaled(municipal.values), blank.scaled(encyclopedia.values)
    solution = _minimum(texts, municipal.is_hard, share, others[0::2] - others[1::2])
    return Fit(float(solution[-1]), solution[:-1], blank.centre, blank.spread)


def out_of_fold(
    municipal: Texts, encyclopedia: Texts, groups: Sequence[str], judge: Judge, seed: int
) -> tuple[Array, Array]:
    """Return the hardness of the tested texts and of every encyclopedia text by a fit without
    their group; `groups` are those of the texts that `judge` weighs."""
    fold, other_fold = folds(groups, seed), folds(encyclopedia.groups, seed)
    judged, ranked = np.zeros(len(groups)), np.zeros(len(encyclopedia.values))
    for number in range(FOLDS):
        unseen = {group for group, own in fold.items() if own == number}
        train = np.array([group not in unseen for group in municipal.groups])
        rest = np.array([other_fold[group] != number for group in encyclopedia.groups])
        found = fit(municipal.part(train), encyclopedia.part(rest))
        test = np.flatnonzero([group in unseen for group in groups])
        judged[test] = judge(found, test)
        ranked[~rest] = found.hardness(encyclopedia.values[~rest])
    return judged, ranked


def folds(groups: Sequence[str], seed: int) -> dict[str, int]:
    """Return a fold for every group, the folds about equally full; big groups are dealt first."""
    names, sizes = np.unique(groups, return_counts=True)
    order = np.random.RandomState(seed).permutation(len(names))
    order = order[np.argsort(-sizes[order], kind="stable")]
    load, found = [0] * FOLDS, {}
    for index in order:
        emptiest = int(np.argmin(load))
        found[str(names[index])] = emptiest
        load[emptiest] += int(sizes[index])
    return found


def auc(hardness: Array) -> float:
    """Return the chance that a hard text scores harder than a plain one, over all texts."""
    return float(roc_auc_score(hard_and_plain(len(hardness)), hardness))


def pair_accuracy(hardness: Array) -> float:
    """Return the share of pairs of which the hard version scores harder; a tie counts half."""
    hard, plain = hardness[0::2], hardness[1::2]
    return float(np.mean((hard > plain) + 0.5 * (hard == plain)))


def refused_and_passed(hardness: Array, threshold: float) -> tuple[float, float]:
    """Return the share of plain texts at or above the threshold and of hard ones below it."""
    return float(np.mean(hardness[1::2] >= threshold)), float(np.mean(hardness[0::2] < threshold))


def best_threshold(hardness: Array) -> float:
    """Return the threshold nearest to 10% of plain texts refused and 25% of hard ones passed."""

    def distance(threshold: float) -> float:
        refused, passed = refused_and_passed(hardness, threshold)
        return max(refused / 0.10, passed / 0.25)

    return float(min(hardness, key=distance))


def refused_and_passed_unseen(
    hardness: Array, groups: Sequence[str], seed: int
) -> tuple[float, float]:
    """Return the same shares with, for every fold, the best threshold of the other folds."""
    fold = folds(groups, seed)
    places = np.array([fold[group] for group in groups])
    above = np.zeros_like(hardness)
    for number in range(FOLDS):
        threshold = best_threshold(hardness[places != number])
        above[places == number] = hardness[places == number] - threshold
    return refused_and_passed(above, 0.0)


def hard_and_plain(number: int) -> Array:
    """Return 1 for a hard text and 0 for a plain one, which take turns."""
    return np.tile([1.0, 0.0], number // 2)


def _document_shares(texts: Texts) -> Array:
    _, place, sizes = np.unique(texts.groups, return_inverse=True, return_counts=True)
    share = 1 / np.sqrt(sizes.astype(float))[place]
    return np.asarray(share / share.sum() * len(share) / texts.overlap)


def _minimum(texts: Array, is_hard: Array, share: Array, differences: Array) -> Array:
    sign = 2 * is_hard - 1
    features = texts.shape[1]

    def loss(point: Array) -> tuple[float, Array]:
        weights, intercept = point[:-1], point[-1]
        margin = sign * (texts @ weights + intercept)
        ranking = differences @ weights
        slope = -sign * share / (1 + np.exp(margin))
        value = (share * np.logaddexp(0, -margin)).sum() + PENALTY / 2 * weights @ weights
        value += TRANSFER * np.logaddexp(0, -ranking).sum()
        down = texts.T @ slope + PENALTY * weights
        down -= TRANSFER * differences.T @ (1 / (1 + np.exp(ranking)))
        return value, np.append(down, slope.sum())

    bounds = [(0.0, None)] * features + [(None, None)]
    found = minimize(loss, np.zeros(features + 1), jac=True, bounds=bounds, method="L-BFGS-B")
    return np.asarray(found.x)
