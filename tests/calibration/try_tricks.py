"""Print what each trick gains on the hard municipal runs.

python -m tests.calibration.try_tricks
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

from a11y_checks.document import Document
from a11y_checks.outcome import PASSED
from a11y_checks.plain_language import reading_level, whole_sentence
from a11y_checks.plain_language.level import estimate
from tests.a11y_checks.plain_language.level.tricks import EDITS, TRICKS
from tests.calibration.pairs import municipal_runs

EVEN = 50


@dataclass(frozen=True)
class Attempt:
    """One hard text with its score of 100 before and after a trick, and whether it goes live."""

    before: float
    after: float
    goes_live: bool

    @property
    def gain(self) -> float:
        """Return the points that the trick brought."""
        return self.after - self.before

    @property
    def becomes_plain(self) -> bool:
        """Whether the text was too hard and is not any more."""
        return self.before < EVEN <= self.after


def attempts(trick: Callable[[str], str]) -> Iterator[Attempt]:
    """Yield an attempt for every run of the originals that is judged too hard."""
    for text, before in hard_texts():
        changed = as_document(trick(text))
        level = estimate(changed)
        yield Attempt(before, 100 * level.probability if level else before, _goes_live(changed))


@cache
def hard_texts() -> tuple[tuple[str, float], ...]:
    """Return the runs of the originals that are judged too hard, as one paragraph, with points.

    A run that is judged plain when its lines stand apart, as a list does, is left out: there
    blank lines are no trick.
    """
    found = ([_as_sentence(line.strip()) for line in run.hard] for run in municipal_runs())
    texts = [(" ".join(lines), "\n\n".join(lines)) for lines in found]
    judged = ((text, score(text), score(apart)) for text, apart in texts)
    return tuple(
        (text, points)
        for text, points, apart in judged
        if points is not None and points < EVEN and (apart is None or apart < EVEN)
    )


def _as_sentence(line: str) -> str:
    """Return the line from a capital to a stop, so that the source itself holds no trick."""
    stop = "" if line[-1:] in ".!?:" else "."
    return line[:1].upper() + line[1:] + stop


def score(text: str) -> float | None:
    """Return the points of 100 of a text, None when it has no estimate."""
    level = estimate(as_document(text))
    return 100 * level.probability if level else None


def as_document(text: str) -> Document:
    """Return the document of plain text, or of HTML when the text begins with a tag."""
    read = Document.from_html if text.startswith("<") else Document.from_text
    return read(text, "nl")


def _goes_live(document: Document) -> bool:
    """Whether neither the level nor a cut sentence stops the text or asks a person."""
    rules = reading_level.RULE, whole_sentence.RULE
    found = chain.from_iterable(rule.findings(document) for rule in rules)
    return not any(f.blocking and f.outcome is not PASSED for f in found)


def main() -> None:
    """Print the table of docs/level-model.md."""
    print("| trick | gains at most 1 point | becomes B1 | and goes live | largest gain |")
    print("|---|---|---|---|---|")
    for title, trick in (TRICKS | EDITS).items():
        found = list(attempts(trick))
        small = sum(attempt.gain <= 1 for attempt in found) / len(found)
        plain = [attempt for attempt in found if attempt.becomes_plain]
        live = sum(attempt.goes_live for attempt in plain)
        largest = max(attempt.gain for attempt in found)
        print(f"| {title} | {small:.0%} | {len(plain)} | {live} | {largest:.1f} |")


if __name__ == "__main__":
    main()
