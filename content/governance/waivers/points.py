"""Which points does a waiver name, in words?"""

from a11y_checks.finding import Finding
from content.governance.editor.findings_view import ToldFinding, told
from content.governance.gate import waivable_key
from content.governance.models import Verdict, Waiver

VERDICTS_SEARCHED = 20
"""The newest verdicts on the page; one of them is what the waiver was asked for."""


def points_of(waiver: Waiver) -> list[ToldFinding]:
    """Return the points in words, in the order in which the waiver names them.

    A point that none of the newest verdicts on the page holds any more is left out.
    """
    page, found = waiver.page.specific, _findings(waiver)
    return [told(page, found[key]) for key in waiver.findings if key in found]


def _findings(waiver: Waiver) -> dict[str, Finding]:
    """Return the findings by the key under which a waiver names them, the newest wording."""
    verdicts = Verdict.objects.filter(page_id=waiver.page_id).order_by("-judged_at")
    found: dict[str, Finding] = {}
    for verdict in verdicts[:VERDICTS_SEARCHED]:
        for finding in verdict.report_findings:
            found.setdefault(waivable_key(finding, verdict), finding)
    return found
