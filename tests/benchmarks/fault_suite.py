"""How many planted faults does each tool find, and what does it say of pages without faults?

    python -m tests.benchmarks.fault_suite [--pa11y FOLDER]

A fault is found when a rule that serves its success criterion fails at a place where it does
not fail on the page without the fault.
"""

import argparse
from collections.abc import Callable, Iterator
from functools import cache

from a11y_checks.browser.loopback import Loopback
from a11y_checks.browser.stage import browser_report
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from a11y_checks.outcome import FAILED
from a11y_checks.report import Report
from tests.benchmarks.peers import Complaint, axe_complaints, pa11y_complaints_in
from tests.corpus.faults.planted import Fault, clean_pages, faults

Look = Callable[[str], frozenset[Complaint]]


def looks(pa11y: str = "") -> dict[str, Look]:
    """Return what each tool sees on the HTML of a page, by the name of the tool."""
    peers = {"pa11y (htmlcs)": _served(pa11y_complaints_in(pa11y))} if pa11y else {}
    ours = {"static rules": _static, "both stages": lambda html: _static(html) | _browser(html)}
    return {
        name: cache(look)
        for name, look in {"plain axe": _served(axe_complaints), **peers, **ours}.items()
    }


def finds(look: Look, fault: Fault) -> bool:
    """Return whether a tool finds this fault."""
    new = look(fault.html) - look(clean_pages()[fault.page])
    return any(fault.criterion in complaint.criteria for complaint in new)


def table(tools: dict[str, Look]) -> Iterator[str]:
    """Yield the lines of a Markdown table: the faults of each criterion, then the clean pages."""
    planted = sorted(faults(), key=lambda fault: [int(part) for part in fault.criterion.split(".")])
    found = {
        name: {fault.id for fault in planted if finds(look, fault)} for name, look in tools.items()
    }
    yield f"| criterion | faults | {' | '.join(tools)} |"
    yield "|---" * (len(tools) + 2) + "|"
    for criterion in dict.fromkeys(fault.criterion for fault in planted):
        ids = {fault.id for fault in planted if fault.criterion == criterion}
        yield _row(criterion, len(ids), [len(ids & found[name]) for name in tools])
    yield _row("**all**", len(planted), [len(found[name]) for name in tools])
    clean = clean_pages().values()
    alarms = [
        sum(bool(each.criteria) for html in clean for each in look(html)) for look in tools.values()
    ]
    yield _row("said of the pages without faults", 0, alarms)


def _row(name: str, planted: int, counts: list[int]) -> str:
    return f"| {name} | {planted} | {' | '.join(map(str, counts))} |"


def _served(look: Look) -> Look:
    loopback = Loopback()

    def looked(html: str) -> frozenset[Complaint]:
        with loopback.serve(html) as address:
            return look(address)

    return looked


def _static(html: str) -> frozenset[Complaint]:
    return _complaints(static_report(Document.from_html(html)))


def _browser(html: str) -> frozenset[Complaint]:
    return _complaints(browser_report(html))


def _complaints(report: Report) -> frozenset[Complaint]:
    return frozenset(
        Complaint(
            finding.rule,
            finding.key,
            frozenset(
                each.removeprefix("wcag:")
                for each in finding.requirements
                if each.startswith("wcag:")
            ),
        )
        for finding in report.findings
        if finding.outcome is FAILED
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pa11y", default="", help="the folder in which npm installed pa11y")
    print(*table(looks(parser.parse_args().pa11y)), sep="\n")


if __name__ == "__main__":
    main()
