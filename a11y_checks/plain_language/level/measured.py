"""What does the model see of one reading of a text?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from a11y_checks.document import Document, once
from a11y_checks.plain_language.level.classic import classic_scores, long_words
from a11y_checks.plain_language.level.features import FEATURES, Counts, counts, rates
from a11y_checks.plain_language.level.model import LevelModel
from a11y_checks.plain_language.level.passage import Reading, readings


@dataclass(frozen=True)
class Measured:
    """The sentences of a reading, the counts of each, and what the classic formulas say."""

    reading: Reading
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

    def part(self, places: Sequence[int]) -> "Measured":
        """Return the sentences at these places as a reading of their own."""
        reading = tuple(self.reading[at] for at in places)
        return Measured(reading, tuple(self.rows[at] for at in places), classic_scores(reading))

    def hardness(self, places: range, model: LevelModel) -> float:
        """Return the log-odds of some sentences; the share of long words is that of the whole."""
        rows = self.rows[places.start : places.stop]
        return model.hardness(curved((*rates(rows), long_words(self.scores))))


@once
def measured_readings(document: Document) -> tuple[Measured, ...]:
    """Return every reading of the text with its features, in the order of `readings`."""
    return tuple(map(measure, readings(document)))


def measure(reading: Reading) -> Measured:
    """Return the features of one reading of a text."""
    return Measured(reading, tuple(map(counts, reading)), classic_scores(reading))


def curved(raw: Sequence[float]) -> tuple[float, ...]:
    """Return the rates of the features and the long words as the model weighs them."""
    *means, long = raw
    return (*(feature.curve(mean) for feature, mean in zip(FEATURES, means, strict=True)), long)
