"""What does the model see of one reading of a text?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from a11y_checks.document import Document, once
from a11y_checks.plain_language.level.classic import ClassicScores, long_words
from a11y_checks.plain_language.level.features import FEATURES, Counts, counts, rates
from a11y_checks.plain_language.level.model import LevelModel
from a11y_checks.plain_language.level.passage import Reading, readings


@dataclass(frozen=True)
class Measured:
    """The sentences of a reading and the counts of each."""

    reading: Reading
    rows: tuple[Counts, ...]

    @property
    def scores(self) -> Mapping[str, float]:
        """Return what the classic formulas say."""
        return ClassicScores(self.reading)

    @cached_property
    def long_words(self) -> float:
        """Return the percentage of long words."""
        return long_words(self.reading)

    @property
    def words(self) -> int:
        """Return how many words count."""
        return round(sum(row[0] for row in self.rows))

    @property
    def raw(self) -> tuple[float, ...]:
        """Return the rates of the features and the percentage of long words."""
        return (*rates(self.rows), self.long_words)

    @property
    def values(self) -> tuple[float, ...]:
        """Return the same as the model weighs it."""
        return curved(self.raw)

    def part(self, places: Sequence[int]) -> "Measured":
        """Return the sentences at these places as a reading of their own."""
        reading = tuple(self.reading[at] for at in places)
        return Measured(reading, tuple(self.rows[at] for at in places))

    def hardness(self, places: range, model: LevelModel) -> float:
        """Return the log-odds of some sentences; the share of long words is that of the whole."""
        rows = self.rows[places.start : places.stop]
        return model.hardness(curved((*rates(rows), self.long_words)))


@once
def measured_readings(document: Document) -> tuple[Measured, ...]:
    """Return every reading of the text with its features, in the order of `readings`."""
    return tuple(map(measure, readings(document)))


def measure(reading: Reading) -> Measured:
    """Return the features of one reading of a text."""
    return Measured(reading, tuple(map(counts, reading)))


def curved(raw: Sequence[float]) -> tuple[float, ...]:
    """Return the rates of the features and the long words as the model weighs them."""
    *means, long = raw
    return (*(feature.curve(mean) for feature, mean in zip(FEATURES, means, strict=True)), long)
