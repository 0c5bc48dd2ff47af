"""Does nothing block a municipal page that has no faults, however its parts are made?

`frame.html` is the page around all of them; every other file holds a title and what stands in
the page. They show what false alarms come from: odd but right tables, forms, roles and languages.
"""

from pathlib import Path

import pytest

from a11y_checks.browser.stage import browser_report
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from a11y_checks.outcome import FAILED, UNTESTED
from a11y_checks.report import Report

FOLDER = Path(__file__).parent
FRAME = FOLDER.joinpath("frame.html").read_text("utf-8")
NAMES = sorted(path.stem for path in FOLDER.glob("*.html") if path.stem != "frame")


def page(name):
    text = FOLDER.joinpath(f"{name}.html").read_text("utf-8")
    title, _, content = text.removeprefix("<title>").partition("</title>")
    return FRAME.replace("{title}", title).replace("{content}", content)


def refusing(report: Report):
    return [
        (finding.rule, finding.pointer.excerpt)
        for finding in report.findings
        if finding.blocking and finding.outcome in (FAILED, UNTESTED)
    ]


def test_holds_at_least_forty_pages():
    assert len(NAMES) >= 40


@pytest.mark.parametrize("name", NAMES)
def test_blocks_nothing_in_either_stage(name):
    html = page(name)
    assert refusing(static_report(Document.from_html(html))) == []
    assert refusing(browser_report(html)) == []
