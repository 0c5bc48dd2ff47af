"""What can a rule say about one target, and how bad is it?"""

from enum import StrEnum


class Outcome(StrEnum):
    """EARL 1.0 outcome values (W3C, https://www.w3.org/TR/EARL10-Schema/#OutcomeValue)."""

    PASSED = "passed"
    FAILED = "failed"
    CANT_TELL = "cantTell"
    INAPPLICABLE = "inapplicable"
    UNTESTED = "untested"


class Impact(StrEnum):
    """How much a finding hinders a reader; the four words axe-core uses."""

    MINOR = "minor"
    MODERATE = "moderate"
    SERIOUS = "serious"
    CRITICAL = "critical"


PASSED, FAILED, CANT_TELL, INAPPLICABLE, UNTESTED = Outcome
MINOR, MODERATE, SERIOUS, CRITICAL = Impact

_BY_WEIGHT = (INAPPLICABLE, PASSED, UNTESTED, CANT_TELL, FAILED)


def worst(outcomes: "list[Outcome] | tuple[Outcome, ...]") -> Outcome:
    """Return the outcome of a rule over all its targets; no target is inapplicable."""
    return max(outcomes, key=_BY_WEIGHT.index, default=INAPPLICABLE)
