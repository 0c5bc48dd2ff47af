"""How does a plain-language rule judge a text?"""

from collections.abc import Callable

import pytest

from a11y_checks.document import Document
from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED, Outcome
from a11y_checks.rule import Rule


def document(text: str, language: str) -> Document:
    """Return the document of plain text, or of HTML when the text begins with a tag."""
    is_html = text.startswith("<")
    return Document.from_html(text, language) if is_html else Document.from_text(text, language)


@pytest.fixture
def outcomes() -> Callable[..., list[Outcome]]:
    """Return a function that gives the outcomes of a rule on a text."""

    def judge(rule: Rule, text: str, language: str = "nl") -> list[Outcome]:
        return [seen.outcome for seen in rule.findings(document(text, language))]

    return judge


@pytest.fixture
def failures() -> Callable[..., list[Finding]]:
    """Return a function that gives what a rule finds wrong in a text."""

    def judge(rule: Rule, text: str, language: str = "nl") -> list[Finding]:
        found = rule.findings(document(text, language))
        return [finding for finding in found if finding.outcome is FAILED]

    return judge


@pytest.fixture
def refuses(failures) -> Callable[..., bool]:
    """Return a function that tells whether a rule keeps this text from going live."""

    def judge(rule: Rule, text: str, language: str = "nl") -> bool:
        return any(finding.refuses for finding in failures(rule, text, language))

    return judge
