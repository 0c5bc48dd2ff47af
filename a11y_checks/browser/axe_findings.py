"""Which findings follow from what axe saw at each width?"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from a11y_checks.browser.axe_wording import wording
from a11y_checks.browser.page import Sight
from a11y_checks.browser.part import pointer, target_key
from a11y_checks.finding import Finding
from a11y_checks.outcome import (
    CANT_TELL,
    FAILED,
    INAPPLICABLE,
    MODERATE,
    PASSED,
    Impact,
    Outcome,
    worst,
)

KINDS = {
    "violations": FAILED,
    "incomplete": CANT_TELL,
    "passes": PASSED,
    "inapplicable": INAPPLICABLE,
}
ONLY_ADVICE = {
    *("best-practice", "experimental"),
    *("avoid-inline-spacing", "frame-focusable-content", "label-content-name-mismatch"),
    "aria-valid-attr-value",
}
"""Tags and rules that may not block. With axe 4.12 the three rules give false alarms on the W3C
ACT cases of 9e45ec, akn7bn and 2ee8b8; `iframe-focus` of our own blocks where it is sure. The
fourth fails an error message that is no live region, which no criterion forbids; our own
`aria-value` blocks values that are wrong."""
MOST_TARGETS = 50
"""Findings kept of one rule: who sees fifty looks for the cause, not for the fifty-first."""
Key = tuple[str, str]
"""The rule and the target as JSON: the same at every width."""
WCAG_TAG = re.compile(r"wcag(\d)(\d)(\d+)")
EN_TAG = re.compile(r"EN-(9(?:\.\d+)+)")


def axe_findings(sights: Iterable[Sight]) -> tuple[Finding, ...]:
    """Return one finding for every rule and target, the certain ones first.

    What shows at several widths is one finding, pointing at the first of these widths.
    """
    found: dict[tuple[str, str], Finding] = {}
    for key, finding in _of_sights(sights):
        known = found.get(key)
        if known is None or (known.outcome is CANT_TELL and finding.outcome is FAILED):
            found[key] = finding
    return tuple(sorted(found.values(), key=_order))


def axe_outcomes(sights: Iterable[Sight]) -> dict[str, Outcome]:
    """Return the outcome over all widths of every rule that axe ran."""
    seen: dict[str, list[Outcome]] = {}
    for sight in sights:
        for kind, outcome in KINDS.items():
            for result in sight.axe[kind]:
                seen.setdefault(f"axe-{result['id']}", []).append(outcome)
    return {rule: worst(outcomes) for rule, outcomes in sorted(seen.items())}


def requirements(tags: Iterable[str]) -> tuple[str, ...]:
    """Return what a rule serves by axe's tags; `best-practice:axe` when no criterion.

    >>> requirements(["wcag2aa", "wcag143", "EN-9.1.4.3"])
    ('wcag:1.4.3', 'en301549:9.1.4.3')
    """
    tags = list(tags)
    wcag = [f"wcag:{'.'.join(m.groups())}" for tag in tags if (m := WCAG_TAG.fullmatch(tag))]
    norm = [f"en301549:{m[1]}" for tag in tags if (m := EN_TAG.fullmatch(tag))]
    return tuple(wcag + norm) or ("best-practice:axe",)


def _of_sights(sights: Iterable[Sight]) -> Iterator[tuple[Key, Finding]]:
    for sight in sights:
        for kind in ("violations", "incomplete"):
            for result in sight.axe[kind]:
                yield from _of_rule(result, KINDS[kind], sight)


def _of_rule(
    result: Mapping[str, Any], outcome: Outcome, sight: Sight
) -> Iterator[tuple[Key, Finding]]:
    serves = requirements(result["tags"])
    blocking = outcome is FAILED and not ONLY_ADVICE & {*result["tags"], result["id"]}
    for node in result["nodes"][:MOST_TARGETS]:
        target = target_key(node)
        text = wording(result, node, outcome)
        yield (
            (result["id"], target),
            Finding(
                rule=f"axe-{result['id']}",
                requirements=serves,
                outcome=outcome,
                impact=_impact(node.get("impact") or result.get("impact")),
                blocking=blocking,
                pointer=pointer(node, sight.paths, sight.width),
                message=text.message,
                advice=text.advice,
                params=text.params,
            ),
        )


def _impact(word: str | None) -> Impact:
    return Impact(word) if word in set(Impact) else MODERATE


def _order(finding: Finding) -> tuple[bool, int]:
    return finding.outcome is not FAILED, -list(Impact).index(finding.impact)
