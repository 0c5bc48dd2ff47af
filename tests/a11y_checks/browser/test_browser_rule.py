"""Is every rule of the browser stage complete: a file, a test, a line in the docs, plain Dutch?"""

import re
from pathlib import Path

import pytest

from a11y_checks.browser.browser_rule import Depth, browser_rules
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from a11y_checks.interface_text import load_translation
from a11y_checks.outcome import CANT_TELL, FAILED, INAPPLICABLE, PASSED

ROOT = Path(__file__).parents[3]
EVERY_RULE = pytest.mark.parametrize("rule", browser_rules(), ids=lambda rule: rule.id)
PART = {"target": ["main > p"], "html": "<p>Hallo</p>"}


@EVERY_RULE
def test_is_named_after_its_file_and_tested(rule):
    name = rule.id.replace("-", "_")
    assert (ROOT / f"a11y_checks/browser/rules/{name}.py").exists()
    tests = [*ROOT.glob(f"tests/a11y_checks/browser/**/test_{name}.py")]
    titles = re.findall(r"def (test_\w+)", tests[0].read_text())
    assert any("fails" in title for title in titles)
    assert any("pass" in title for title in titles)


@EVERY_RULE
def test_has_one_line_in_the_documentation(rule):
    lines = (ROOT / "docs/rules.md").read_text().splitlines()
    (row,) = [line for line in lines if line.startswith(f"| `{rule.id}`")]
    assert [need for need in rule.requirements if need not in row] == []
    assert ("(audit)" in row) is (rule.depth is Depth.AUDIT)


@EVERY_RULE
def test_speaks_plain_dutch_with_an_example(rule):
    dutch = load_translation()
    for message in filter(None, (rule.title, rule.message, rule.question, rule.advice, rule.why)):
        assert dutch(message) != message
        report = static_report(Document.from_text(dutch(message)))
        assert [found.rule for found in report.findings if found.refuses] == [], dutch(message)
    assert "bijvoorbeeld" in dutch(rule.advice).lower()


@EVERY_RULE
def test_tells_certainty_from_doubt(rule):
    (certain,), (doubt,) = (rule.findings([PART | more], {}) for more in ({}, {"doubt": True}))
    assert (certain.outcome, doubt.outcome) == (FAILED, CANT_TELL)
    assert (certain.refuses, doubt.refuses) == (rule.blocking, False)
    assert [rule.outcome(parts) for parts in (None, [], [PART])] == [INAPPLICABLE, PASSED, FAILED]


def test_publishing_runs_a_part_of_what_an_audit_runs():
    at_publish = {rule.id for rule in browser_rules() if rule.depth is Depth.PUBLISH}
    assert at_publish == {"reflow", "clipped-text", "dark-contrast"}


def test_the_rule_that_reloads_the_page_comes_last():
    assert [rule.reloads for rule in browser_rules()].index(True) == len(browser_rules()) - 1
