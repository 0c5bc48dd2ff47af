"""How is a report written down for other programs?"""

from typing import Any

from a11y_checks.finding import Finding
from a11y_checks.interface_text import Translate, advice_of, message_of
from a11y_checks.report import LevelEstimate, Report

UNTESTED = "untested"


def result(key: Any, report: Report, translate: Translate) -> dict[str, Any]:
    """Return the report as plain values; other programs rely on this shape."""
    return {
        "id": key,
        "level": _level(report.level) if report.level else None,
        "verdict": str(report.decision),
        "findings": [_finding(finding, translate) for finding in report.findings],
        "engines": {engine.name: engine.version for engine in report.engines},
        "milliseconds": round(report.milliseconds, 1),
    }


def no_result(key: Any, error: str) -> dict[str, Any]:
    """Return the same shape for something that could not be checked."""
    return {
        "id": key,
        "level": None,
        "verdict": UNTESTED,
        "error": error,
        "findings": [],
        "engines": {},
        "milliseconds": 0.0,
    }


def _level(level: LevelEstimate) -> dict[str, Any]:
    return {
        "cefr": level.cefr,
        "probability_b1_or_easier": level.probability,
        "interval": list(level.interval),
    }


def _finding(finding: Finding, translate: Translate) -> dict[str, Any]:
    stored = finding.as_dict()
    return {
        "rule": finding.rule,
        "requirements": list(finding.requirements),
        "outcome": str(finding.outcome),
        "impact": str(finding.impact),
        "blocking": finding.blocking,
        "pointer": stored["pointer"],
        "excerpt": finding.pointer.excerpt,
        "message": message_of(finding, translate),
        "advice": advice_of(finding, translate),
        "suggestion": finding.suggestion,
    }
