"""What is kept of a report?"""

from typing import Any

from a11y_checks.outcome import CRITICAL, MINOR, MODERATE, SERIOUS
from a11y_checks.report import LevelEstimate, Report

WEIGHTS = {MINOR: 1, MODERATE: 2, SERIOUS: 3, CRITICAL: 4}
"""axe-core's four impacts in their order; only the order of lists depends on the figures."""


def stored_fields(report: Report) -> dict[str, Any]:
    """Return what a Verdict keeps of a report, as plain values that JSON can hold."""
    return {
        "decision": report.decision.value,
        "weight": sum(WEIGHTS[f.impact] for f in report.findings if f.refuses or f.asks),
        "findings": [finding.as_dict() for finding in report.findings],
        "outcomes": {rule: outcome.value for rule, outcome in report.outcomes.items()},
        "engines": [{"name": e.name, "version": e.version} for e in report.engines],
        "level": _level(report.level),
        "milliseconds": report.milliseconds,
    }


def _level(level: LevelEstimate | None) -> dict[str, Any] | None:
    if level is None:
        return None
    return {
        "cefr": level.cefr,
        "probability": level.probability,
        "interval": list(level.interval),
        "words": level.words,
        "scores": dict(level.scores),
        "contributions": [
            {"feature": c.feature, "message": c.message, "value": c.value, "weight": c.weight}
            for c in level.contributions
        ],
    }
