"""How does a WCAG rule judge a piece of HTML?"""

from collections.abc import Callable

import pytest

from a11y_checks.document import Document
from a11y_checks.outcome import Outcome
from a11y_checks.rule import Rule


@pytest.fixture
def outcomes() -> Callable[..., list[Outcome]]:
    """Return a function that gives the outcomes of a rule on a fragment or a whole page."""

    def judge(rule: Rule, html: str, language: str = "nl") -> list[Outcome]:
        return [seen.outcome for seen in rule.findings(Document.from_html(html, language))]

    return judge


@pytest.fixture
def refuses() -> Callable[..., bool]:
    """Return a function that tells whether a rule keeps this HTML from going live."""

    def judge(rule: Rule, html: str, language: str = "nl") -> bool:
        return any(seen.refuses for seen in rule.findings(Document.from_html(html, language)))

    return judge
