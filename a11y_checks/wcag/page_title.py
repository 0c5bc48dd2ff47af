"""A page has a title."""

from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document, clean_text
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.tree import ancestor


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for a whole page; our own pages cannot be saved without a title."""
    if document.full_page:
        titles = [element for element in index_of(document).named("title") if _is_own(element.tag)]
        first = clean_text(titles[0].tag.get_text()) if titles else ""
        yield Observation(PASSED if first else FAILED, Pointer(excerpt=first))


def _is_own(tag: Tag) -> bool:
    """Return whether it is the title of the page, not of a drawing in it."""
    return ancestor(tag, {"svg"}) is None


RULE = Rule(
    id="page-title",
    title=gettext_noop("A page has a title."),
    requirements=("wcag:2.4.2", "en301549:9.2.4.2", "act:2779a5"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2 technique H25; ACT rule 2779a5",
    message=gettext_noop("This page has no title."),
    advice=gettext_noop(
        "Give the page a title, for example: “Apply for a passport - Municipality”."
    ),
    why=gettext_noop("A screen reader reads the title first, and it is the name of the tab."),
    evaluate=evaluate,
)
