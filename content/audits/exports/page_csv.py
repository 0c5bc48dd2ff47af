"""What came of every page, one on a line, for a spreadsheet?"""

import csv
from collections.abc import Iterable
from typing import TextIO

from a11y_checks.outcome import CANT_TELL, FAILED, Impact
from content.audits.evaluation.criteria import by_number
from content.audits.exports.results import PageResult
from content.governance.harmless_cell import harmless

IMPACTS = tuple(impact.value for impact in reversed(Impact))
HEADINGS = (
    *("url", "title", "state", "problem"),
    *(f"failed_{impact}" for impact in IMPACTS),
    *("to_judge", "accepted", "criteria_failed", "cefr", "milliseconds", "known_verdict"),
    *("done_at", "digest"),
)


def write_pages(file: TextIO, pages: Iterable[PageResult]) -> None:
    """Write one line for each page, under a line of headings; nothing is kept in memory."""
    writer = csv.writer(file)
    writer.writerow(HEADINGS)
    writer.writerows([harmless(cell) for cell in page_row(page)] for page in pages)


def page_row(page: PageResult) -> list[object]:
    """Return what stands under HEADINGS for this page.

    A criterion of level A or AA failed when there is proof; advice counts as a finding only.
    """
    failed = [seen.finding for seen in page.findings if seen.finding.outcome is FAILED]
    asked = {r.removeprefix("wcag:") for f in failed if f.proves for r in f.requirements}
    level = page.level or {}
    return [
        *(page.url, page.title, page.state, page.problem),
        *(sum(f.impact == impact for f in failed) for impact in IMPACTS),
        sum(seen.finding.outcome is CANT_TELL for seen in page.findings),
        sum(seen.is_accepted for seen in page.findings),
        " ".join(number for number in by_number() if number in asked),
        level.get("cefr", ""),
        round(page.milliseconds),
        "yes" if page.is_reused else "no",
        page.done_at.isoformat(timespec="seconds") if page.done_at else "",
        page.digest,
    ]
