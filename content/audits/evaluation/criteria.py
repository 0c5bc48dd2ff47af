"""Which success criteria are there, which of them does Dutch law ask, and how is one tested?"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from a11y_checks.browser.coverage import coverage
from content.audits.models.evaluation import Target

HOW_TO_TEST = Path(__file__).with_name("lists") / "how-to-test.txt"
ONLY_IN_WCAG_22 = frozenset({"2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"})
"""New in WCAG 2.2; EN 301 549 v3.2.1 asks WCAG 2.1. Source: w3.org/TR/WCAG22/#new-features."""
PARSING = "4.1.1"
"""In EN 301 549 v3.2.1 and WCAG 2.1, gone from 2.2. W3C, note in WCAG 2.1 of 21 September 2023:
"should be considered as always satisfied" for HTML and XML. Nobody tests it, it counts as met."""
ASKED_BY_LAW = 50
UNDERSTANDING = "https://www.w3.org/WAI/WCAG22/Understanding/{}"


@dataclass(frozen=True)
class SuccessCriterion:
    """A criterion of level A or AA; `rules` are those that can test a part of it.

    `how_to_test` is Dutch, for an auditor who does this for the first time.
    """

    number: str
    level: str
    dutch: str
    english: str
    rules: tuple[str, ...]
    how_to_test: str

    @property
    def is_law(self) -> bool:
        """Whether EN 301 549 v3.2.1, and so Dutch law, asks this criterion."""
        return self.number not in ONLY_IN_WCAG_22

    @property
    def slug(self) -> str:
        """Return how W3C names the criterion in addresses and in reports: `non-text-content`."""
        return re.sub(r"[^a-z0-9]+", "-", self.english.lower()).strip("-")

    @property
    def understanding_url(self) -> str:
        """Return the address of W3C's explanation."""
        return UNDERSTANDING.format(self.slug)

    @property
    def clause(self) -> str:
        """Return the clause of EN 301 549 v3.2.1; empty for what is only in WCAG 2.2."""
        return f"9.{self.number}" if self.is_law else ""


@cache
def all_criteria() -> tuple[SuccessCriterion, ...]:
    """Return all 55 criteria of WCAG 2.2, levels A and AA, in their order."""
    tests = _how_to_test()
    return tuple(
        SuccessCriterion(each.number, each.level, each.dutch, each.english, each.rules, test)
        for each in coverage()
        if (test := tests[each.number])
    )


def criteria_of(target: str) -> tuple[SuccessCriterion, ...]:
    """Return the criteria of this target (`2.1` or `2.2`) that are to be judged."""
    return tuple(each for each in all_criteria() if target == Target.WCAG_22 or each.is_law)


@cache
def by_number() -> Mapping[str, SuccessCriterion]:
    """Return the criteria of level A and AA by their number."""
    return {each.number: each for each in all_criteria()}


def with_marks(numbers: Iterable[str]) -> str:
    """Return the numbers in a line; what Dutch law does not ask is marked as such.

    >>> with_marks(["2.4.4", "2.4.9", "2.5.8"])
    '2.4.4, 2.4.9 (AAA), 2.5.8 (WCAG 2.2)'
    """
    return ", ".join(_with_mark(number) for number in numbers)


def _with_mark(number: str) -> str:
    if number in ONLY_IN_WCAG_22:
        return f"{number} (WCAG 2.2)"
    return number if number in by_number() or number == PARSING else f"{number} (AAA)"


def _how_to_test() -> Mapping[str, str]:
    lines = HOW_TO_TEST.read_text("utf-8").splitlines()
    pairs = (line.split(": ", 1) for line in lines if line and not line.startswith("#"))
    return dict(pairs)
