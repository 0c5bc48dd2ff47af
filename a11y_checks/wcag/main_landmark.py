"""A page marks where its own content is."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import shortened
from a11y_checks.wcag.html.roles import role_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for a whole page with text."""
    if document.full_page and document.blocks:
        found = [e for e in index_of(document).candidates("main") if _is_main(e)]
        yield Observation(PASSED if found else FAILED, Pointer(excerpt=shortened(document.title)))


def _is_main(element: Element) -> bool:
    return element.exposed and role_of(element.tag) == "main"


RULE = Rule(
    id="main-landmark",
    title=gettext_noop("A page marks where its own content is."),
    requirements=("wcag:1.3.1", "wcag:2.4.1", "act:b40fd1"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 technique ARIA11; ACT rule b40fd1",
    message=gettext_noop("This page has no main part."),
    advice=gettext_noop(
        "Put the content in a main element. For example: begin with <main> after the menu "
        "and end it before the footer."
    ),
    why=gettext_noop("A screen reader can then jump to the content."),
    evaluate=evaluate,
)
