"""Is every rule complete: a file, a test, a line in docs/rules.md and Dutch messages?"""

import re

import pytest

from a11y_checks.engine import all_rules
from tests.architecture.message_catalogue import dutch
from tests.architecture.source_files import ROOT

REQUIREMENT = re.compile(r"wcag:\d\.\d\.\d+|en301549:\d+(\.\d+)+|(act|b1|best-practice):[a-z0-9-]+")
EVERY_RULE = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
DOCUMENTED = (ROOT / "docs/rules.md").read_text().splitlines()


@EVERY_RULE
def test_is_named_after_its_file(rule):
    files = list((ROOT / "a11y_checks").glob(f"*/{rule.id.replace('-', '_')}.py"))
    assert len(files) == 1


@EVERY_RULE
def test_has_a_test_that_tells_pass_from_fail(rule):
    (file,) = (ROOT / "a11y_checks").glob(f"*/{rule.id.replace('-', '_')}.py")
    test = ROOT / "tests/a11y_checks" / file.parent.name / f"test_{file.name}"
    titles = re.findall(r"def (test_\w+)", test.read_text())
    assert any("pass" in title for title in titles), titles
    assert any(re.search("fail|ask|cannot_tell|advise", title) for title in titles), titles


@EVERY_RULE
def test_has_one_line_in_the_documentation(rule):
    rows = [line for line in DOCUMENTED if re.match(rf"\|\s*`?{rule.id}`?\s*\|", line)]
    assert len(rows) == 1
    assert [need for need in rule.requirements if need not in rows[0]] == []


@EVERY_RULE
def test_speaks_dutch(rule):
    messages = (rule.title, rule.message, rule.advice, rule.why)
    assert [message for message in messages if not message or not dutch(message)] == []


@EVERY_RULE
def test_names_its_source_and_requirements(rule):
    assert rule.source
    assert rule.requirements
    assert [need for need in rule.requirements if not REQUIREMENT.fullmatch(need)] == []
