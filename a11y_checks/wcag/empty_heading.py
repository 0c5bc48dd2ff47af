"""Every heading has words."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.headings import headings_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every heading that assistive technology meets."""
    for heading in headings_of(document):
        yield judged(heading.element, fails=not heading.name)


RULE = Rule(
    id="empty-heading",
    title=gettext_noop("Every heading has words."),
    requirements=("wcag:1.3.1", "wcag:2.4.6", "en301549:9.1.3.1", "act:ffd0e9"),
    impact=SERIOUS,
    blocking=True,
    source="ACT rule ffd0e9",
    message=gettext_noop("This heading is empty."),
    advice=gettext_noop(
        "Write a heading, or delete the empty line. For example: “What does it cost?”"
    ),
    why=gettext_noop("A screen reader announces a heading and then says nothing."),
    evaluate=evaluate,
)
