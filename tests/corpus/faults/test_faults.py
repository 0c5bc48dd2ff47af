"""Is every planted fault found with its success criterion, and nothing on the page without it?"""

from functools import cache

import pytest

from a11y_checks.browser.stage import browser_report
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from a11y_checks.outcome import FAILED
from tests.corpus.faults.planted import clean_pages, faults

FAULTS = tuple(faults())
PAGES = clean_pages()


@cache
def static_findings(html):
    return static_report(Document.from_html(html)).findings


@cache
def browser_findings(html):
    return browser_report(html).findings


def failed(findings, criterion):
    return {
        finding.key
        for finding in findings
        if finding.outcome is FAILED and f"wcag:{criterion}" in finding.requirements
    }


def test_holds_at_least_forty_faults_over_twenty_criteria():
    assert len({fault.id for fault in FAULTS}) == len(FAULTS) >= 40
    assert len({fault.criterion for fault in FAULTS}) >= 20


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.id)
def test_fails_the_page_with_the_fault_and_not_its_twin(fault):
    findings = browser_findings if fault.needs_browser else static_findings
    before = failed(findings(PAGES[fault.page]), fault.criterion)
    assert failed(findings(fault.html), fault.criterion) - before


@pytest.mark.parametrize("page", PAGES)
def test_blocks_nothing_on_a_page_without_faults(page):
    findings = (*static_findings(PAGES[page]), *browser_findings(PAGES[page]))
    assert [finding for finding in findings if finding.blocking] == []
