"""What does the model see of one reading of a text?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from a11y_checks.plain_language.level.classic import classic_scores, long_words
from a11y_checks.plain_language.level.features import FEATURES, Counts, counts, rates
from a11y_checks.plain_language.level.passage import Reading


@dataclass(frozen=True)
class Measured:
    """The counts of every sentence, and what the classic formulas say of the whole."""

    rows: tuple[Counts, ...]
    scores: Mapping[str, float]

    @property
    def words(self) -> int:
        """Return how many words count."""
        return round(sum(row[0] for row in self.rows))

    @property
    def raw(self) -> tuple[float, ...]:
        """Return the rates of the features and the percentage of long words."""
        return (*rates(self.rows), long_words(self.scores))

    @property
    def values(self) -> tuple[float, ...]:
        """Return the same as the model weighs it."""
        return curved(self.raw)


def measure(reading: Reading) -> Measured:
    """Return the features of one reading of a text."""
    return Measured(tuple(map(counts, reading)), classic_scores(reading))


def curved(raw: Sequence[float]) -> tuple[float, ...]:
    """Return the rates of the features and the long words as the model weighs them."""
    *means, long = raw
    return (*(feature.curve(mean) for feature, mean in zip(FEATURES, means, strict=True)), long)
