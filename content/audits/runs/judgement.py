"""What came of one page?"""

from collections.abc import Iterable
from dataclasses import dataclass

from a11y_checks.browser.browser_rule import Depth
from a11y_checks.outcome import UNTESTED
from a11y_checks.report import Engine, Report

VIEWPORTS, DEPTH = "viewports", "depth"


@dataclass(frozen=True)
class Look:
    """How a browser looked, or is to look: at which widths (CSS pixels), how thoroughly."""

    widths: frozenset[int]
    depth: str

    def covers(self, other: "Look") -> bool:
        """Say whether whoever looked like this need not look like the other any more."""
        deep_enough = self.depth in (Depth.AUDIT.value, other.depth)
        return deep_enough and other.widths <= self.widths


def look_of(engines: Iterable[Engine]) -> Look:
    """Return how the browser looked by what the engines of a report say; no widths: not."""
    told = {engine.name: engine.version for engine in engines}
    widths = (int(width) for width in told.get(VIEWPORTS, "").split() if width.isdecimal())
    return Look(frozenset(widths), told.get(DEPTH, Depth.PUBLISH.value))


@dataclass(frozen=True)
class Judgement:
    """A report on one page, and what the run needs to know besides.

    `may_retry` is false when a second try would meet the same problem.
    """

    report: Report
    digest: str = ""
    title: str = ""
    is_reused: bool = False
    links: tuple[str, ...] = ()
    may_retry: bool = True

    @property
    def problem(self) -> str:
        """Return why (a part of) the page was not tested; empty when all was."""
        untested = (f.message for f in self.report.findings if f.outcome is UNTESTED)
        return next(untested, "")
