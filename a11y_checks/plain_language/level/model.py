"""How does the fitted model turn features into a probability with its uncertainty?"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

COEFFICIENTS = Path(__file__).with_name("coefficients.json")


@dataclass(frozen=True)
class Weight:
    """What one feature adds: its weight (never negative) and the scale it was fitted on."""

    feature: str
    weight: float
    centre: float
    spread: float


@dataclass(frozen=True)
class LevelModel:
    """The fitted coefficients; hardness is in log-odds, 0 is as likely B1 as harder.

    `covariance` is that of intercept and weights over the bootstrap. `cuts` are upper bounds
    of hardness for A2, B1 and B2. `limit` bounds a standardised feature, so that no single
    one decides.
    """

    intercept: float
    weights: tuple[Weight, ...]
    covariance: tuple[tuple[float, ...], ...]
    cuts: Mapping[str, float]
    limit: float

    def contributions(self, values: Sequence[float]) -> tuple[float, ...]:
        """Return what each feature adds to the hardness, for values in the order of weights."""
        scaled = self._scaled(values)
        return tuple(w.weight * z for w, z in zip(self.weights, scaled, strict=True))

    def hardness(self, values: Sequence[float]) -> float:
        """Return the log-odds that the text is harder than B1."""
        return self.intercept + sum(self.contributions(values))

    def variance(self, values: Sequence[float]) -> float:
        """Return the variance of the hardness that comes from the fitted coefficients."""
        row = (1.0, *self._scaled(values))
        pairs = zip(row, self.covariance, strict=True)
        return sum(x * sum(c * y for c, y in zip(line, row, strict=True)) for x, line in pairs)

    def cefr(self, hardness: float) -> str:
        """Return the indication of the level."""
        return next((level for level, cut in self.cuts.items() if hardness <= cut), "C1")

    def _scaled(self, values: Sequence[float]) -> tuple[float, ...]:
        return tuple(
            max(-self.limit, min(self.limit, (value - w.centre) / w.spread))
            for w, value in zip(self.weights, values, strict=True)
        )


def probability(hardness: float) -> float:
    """Return the probability of "B1 or easier" that belongs to a hardness in log-odds."""
    return 1 / (1 + math.exp(max(-500.0, min(500.0, hardness))))


@cache
def level_model() -> LevelModel:
    """Return the model in coefficients.json."""
    stored = json.loads(COEFFICIENTS.read_text(encoding="utf-8"))
    return LevelModel(
        intercept=stored["intercept"],
        weights=tuple(Weight(**weight) for weight in stored["weights"]),
        covariance=tuple(map(tuple, stored["covariance"])),
        cuts=stored["cuts"],
        limit=stored["limit"],
    )
