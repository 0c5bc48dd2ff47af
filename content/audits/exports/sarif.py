"""How do code hosts read the results of a run as SARIF 2.1.0?"""

from collections.abc import Callable, Iterable
from typing import Any

from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED, Impact
from content.audits.exports.results import PageResult, RunFacts, SeenFinding

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
VERSION = "2.1.0"
LEVELS = {
    Impact.CRITICAL: "error",
    Impact.SERIOUS: "error",
    Impact.MODERATE: "warning",
    Impact.MINOR: "note",
}
"""SARIF 2.1.0 (OASIS, 2020), 3.27.10 `level`."""
DONE, FINISHED = "done", "finished"


def sarif(
    run: RunFacts, pages: Iterable[PageResult], tell: Callable[[Finding], str]
) -> dict[str, Any]:
    """Return a SARIF log as plain values; `tell` puts a finding in words.

    A failure is a result of kind `fail`; a question to a person is one of kind `review`, which
    by 3.27.9 has the level `none`. A page that was not tested is a notification, and then the
    run does not count as executed successfully.
    """
    rules: dict[str, dict[str, Any]] = {}
    results: list[dict[str, Any]] = []
    untested: list[dict[str, Any]] = []
    for page in pages:
        if page.state != DONE:
            untested.append(_notification(page))
        for seen in page.findings:
            rules.setdefault(seen.finding.rule, _rule(seen.finding))
            results.append(_result(page, seen, tell))
    indexes = {rule: index for index, rule in enumerate(rules)}
    for result in results:
        result["ruleIndex"] = indexes[result["ruleId"]]
    content = {
        "tool": {"driver": _driver(run, list(rules.values()))},
        "automationDetails": {"id": f"audit/{run.id}", "description": {"text": run.name}},
        "invocations": [_invocation(run, untested)],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return {"$schema": SCHEMA, "version": VERSION, "runs": [content]}


def _driver(run: RunFacts, rules: list[dict[str, Any]]) -> dict[str, Any]:
    engines = dict(run.engines)
    driver: dict[str, Any] = {"name": "gemeente audit", "rules": rules}
    if "rulebook" in engines:
        driver["version"] = engines["rulebook"]
    return driver | {"properties": {"engines": engines}}


def _invocation(run: RunFacts, untested: list[dict[str, Any]]) -> dict[str, Any]:
    invocation: dict[str, Any] = {
        "executionSuccessful": not untested and run.state == FINISHED,
        "toolExecutionNotifications": untested,
    }
    times = {"startTimeUtc": run.started_at, "endTimeUtc": run.finished_at}
    return invocation | {
        name: at.strftime("%Y-%m-%dT%H:%M:%SZ") for name, at in times.items() if at
    }


def _rule(finding: Finding) -> dict[str, Any]:
    words = finding.rule.replace("-", " ")
    return {
        "id": finding.rule,
        "shortDescription": {"text": f"{words.capitalize()}."},
        "help": {"text": f"{words}: {', '.join(finding.requirements)}"},
        "defaultConfiguration": {"level": LEVELS[finding.impact]},
        "properties": {"tags": list(finding.requirements)},
    }


def _result(page: PageResult, seen: SeenFinding, tell: Callable[[Finding], str]) -> dict[str, Any]:
    finding = seen.finding
    failed = finding.outcome is FAILED
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "kind": "fail" if failed else "review",
        "level": LEVELS[finding.impact] if failed else "none",
        "message": {"text": tell(finding)},
        "locations": [_location(page, finding)],
        "partialFingerprints": {"fault/v1": seen.fingerprint},
        "properties": {"cause": seen.cause, "impact": finding.impact.value},
    }
    if seen.is_accepted:
        result["suppressions"] = [{"kind": "external", "status": "accepted"}]
    return result


def _location(page: PageResult, finding: Finding) -> dict[str, Any]:
    pointer = finding.pointer
    region: dict[str, Any] = {"startLine": 1}  # code hosts refuse a place without a line
    if pointer.excerpt:
        region["snippet"] = {"text": pointer.excerpt}
    location: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": page.url}, "region": region}
    }
    place = pointer.selector or pointer.path
    if place:
        location["logicalLocations"] = [{"fullyQualifiedName": place, "kind": "element"}]
    return location


def _notification(page: PageResult) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": page.problem or f"This page is not tested: {page.state}."},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": page.url}}}],
    }
