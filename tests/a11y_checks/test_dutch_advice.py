"""Does every rule say in plain Dutch what to do, with an example?"""

import pytest

from a11y_checks.browser.browser_rule import browser_rules
from a11y_checks.document import Document
from a11y_checks.engine import all_rules, static_report
from a11y_checks.interface_text import load_translation

DUTCH = load_translation()
RULES = [*all_rules(), *browser_rules()]


def dutch_advice(rule) -> str:
    """Return the advice in Dutch; the English one would prove nothing."""
    advice = DUTCH(rule.advice)
    assert advice != rule.advice, f"{rule.id} has no Dutch advice"
    return advice


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_advice_has_an_example(rule):
    advice = dutch_advice(rule)
    assert "bijvoorbeeld" in advice.lower() or "“" in advice


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_advice_breaks_no_rule_but_the_one_that_it_explains(rule):
    report = static_report(Document.from_text(dutch_advice(rule)))
    assert {found.rule for found in report.findings if found.refuses} <= {rule.id}
