"""Does a rule find every barrier that our list says it finds?"""

from functools import cache

import pytest

from a11y_checks.browser.browser_rule import Depth
from a11y_checks.browser.stage import browser_report
from a11y_checks.document import Document
from a11y_checks.engine import all_rules, static_report
from a11y_checks.outcome import CANT_TELL, FAILED
from tests.corpus.barriers.barriers import barriers, page_without_barriers

STATIC = {rule.id for rule in all_rules()}
FOUND = [barrier for barrier in barriers() if barrier.rules]


def said(report):
    return {seen.rule for seen in report.findings if seen.outcome in (FAILED, CANT_TELL)}


@cache
def rules_that_speak(html, *, in_browser):
    if in_browser:
        return said(browser_report(html, depth=Depth.AUDIT))
    return said(static_report(Document.from_html(html)))


def test_holds_more_than_a_hundred_kinds_of_barriers():
    assert len({barrier.name for barrier in barriers()}) > 100


@pytest.mark.parametrize("barrier", FOUND, ids=lambda barrier: barrier.name)
def test_finds_the_barrier_and_nothing_without_it(barrier):
    in_browser = STATIC.isdisjoint(barrier.rules)
    before = rules_that_speak(page_without_barriers(), in_browser=in_browser)
    assert barrier.rules & (rules_that_speak(barrier.html, in_browser=in_browser) - before)
