"""What did the rule books and engines find in one document?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from a11y_checks.finding import Finding
from a11y_checks.outcome import Outcome, worst

EVEN = 0.5
"""Probability of "B1 or easier" from which a text is taken to be that."""


class Decision(StrEnum):
    """What a report says of going live, before any waiver."""

    LIVE = "live"
    REFUSED = "refused"
    TO_CONFIRM = "to-confirm"


@dataclass(frozen=True, slots=True)
class Engine:
    """A program that made findings, with the version that makes them repeatable."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Contribution:
    """How much one feature of the text pushed the level estimate, in log-odds."""

    feature: str
    message: str
    value: float
    weight: float


@dataclass(frozen=True, slots=True)
class LevelEstimate:
    """An indication of the CEFR level (A1..C2), with its uncertainty. Never a claim.

    `probability` is that of "B1 or easier"; `interval` is its 90% interval. `is_b1` is the one
    threshold, put where plain and hard municipal text part best (docs/level-model.md). `scores`
    holds what the classic formulas say (textstat), for people who know those.
    """

    cefr: str
    probability: float
    interval: tuple[float, float]
    words: int
    contributions: tuple[Contribution, ...] = ()
    scores: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_b1(self) -> bool:
        """Whether the text is, most likely, B1 or easier."""
        return self.probability >= EVEN

    @property
    def is_surely_harder(self) -> bool:
        """Whether the whole interval says that the text is harder than B1."""
        return max(self.interval) < EVEN


@dataclass(frozen=True)
class Report:
    """All findings that are not simply passed, with the outcome of every rule that ran."""

    findings: tuple[Finding, ...] = ()
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    engines: tuple[Engine, ...] = ()
    level: LevelEstimate | None = None
    milliseconds: float = 0.0

    @property
    def decision(self) -> Decision:
        """Return what the findings together say of going live."""
        if any(finding.refuses for finding in self.findings):
            return Decision.REFUSED
        if any(finding.asks for finding in self.findings):
            return Decision.TO_CONFIRM
        return Decision.LIVE

    def merged(self, other: "Report") -> "Report":
        """Return one report that holds what both found, the findings of self first."""
        rules = [*self.outcomes, *(rule for rule in other.outcomes if rule not in self.outcomes)]
        return Report(
            findings=self.findings + other.findings,
            outcomes={
                rule: worst([o.outcomes[rule] for o in (self, other) if rule in o.outcomes])
                for rule in rules
            },
            engines=tuple(dict.fromkeys(self.engines + other.engines)),
            level=self.level or other.level,
            milliseconds=self.milliseconds + other.milliseconds,
        )
