"""Do the rules themselves speak the plain Dutch that they ask of others?"""

import pytest

from a11y_checks import wcag
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from a11y_checks.interface_text import load_translation
from a11y_checks.rule import load_rules

DUTCH = load_translation()


@pytest.mark.parametrize("rule", load_rules(wcag), ids=lambda rule: rule.id)
def test_every_text_of_a_rule_is_plain_dutch(rule):
    for message in (rule.title, rule.message, rule.advice, rule.why):
        report = static_report(Document.from_text(DUTCH(message)))
        assert [found.rule for found in report.findings if found.refuses] == [], DUTCH(message)
