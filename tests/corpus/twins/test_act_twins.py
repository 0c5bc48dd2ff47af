"""Does every rule that answers to an ACT rule judge our own twins of its cases as it should?"""

import tomllib
from pathlib import Path

import pytest

from a11y_checks import wcag
from a11y_checks.document import Document
from a11y_checks.outcome import FAILED
from a11y_checks.rule import load_rules

BOOK = load_rules(wcag)
FILES = sorted(Path(__file__).parent.glob("*.toml"))
RULES = [rule for path in FILES for rule in tomllib.loads(path.read_text("utf-8"))["rule"]]
PAGE = (
    '<!DOCTYPE html><html lang="nl"><head><title>Paspoort aanvragen</title></head>'
    "<body>{}</body></html>"
)


def is_failed(act, html):
    document = Document.from_html(html if html.startswith("<!DOCTYPE") else PAGE.format(html))
    rules = [rule for rule in BOOK if f"act:{act}" in rule.requirements]
    return any(seen.outcome is FAILED for rule in rules for seen in rule.findings(document))


def test_holds_at_least_five_hundred_twins():
    assert sum(len(rule["fails"]) + len(rule["not_fails"]) for rule in RULES) >= 500


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["act"])
def test_fails_what_must_fail_and_nothing_else(rule):
    assert [html for html in rule["fails"] if not is_failed(rule["act"], html)] == []
    assert [html for html in rule["not_fails"] if is_failed(rule["act"], html)] == []
