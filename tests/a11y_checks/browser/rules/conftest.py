"""How do the tests of one browser rule ask what it says of some content?"""

import pytest

from a11y_checks.browser.browser_rule import Depth
from a11y_checks.browser.stage import browser_report


@pytest.fixture
def judged(whole):
    """Return a function that gives the outcome of a rule and its findings, on a page around
    this content, looked at as an audit does."""

    def judge(rule, content, head=""):
        report = browser_report(whole(content, head), viewports=(1280,), depth=Depth.AUDIT)
        return report.outcomes.get(rule), [each for each in report.findings if each.rule == rule]

    return judge
