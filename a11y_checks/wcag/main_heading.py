"""A page has a heading where its own content begins."""

from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.headings import headings_of
from a11y_checks.wcag.html.observing import shortened
from a11y_checks.wcag.html.roles import explicit_role
from a11y_checks.wcag.html.tree import ancestors

CHROME = frozenset({"nav", "aside", "footer"})
LANDMARKS = frozenset({"navigation", "complementary", "contentinfo", "banner"})


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for a whole page with text.

    A heading in the menu, the header, the footer or a side column does not count.
    """
    if document.full_page and document.blocks:
        has_own = any(_is_own(heading.element.tag) for heading in headings_of(document))
        yield Observation(PASSED if has_own else FAILED, Pointer(excerpt=shortened(document.title)))


def _is_own(tag: Tag) -> bool:
    return not any(
        parent.name in CHROME or explicit_role(parent) in LANDMARKS for parent in ancestors(tag)
    )


RULE = Rule(
    id="main-heading",
    title=gettext_noop("A page has a heading where its content begins."),
    requirements=("wcag:1.3.1", "wcag:2.4.1", "act:047fe0"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 technique H69; ACT rule 047fe0",
    message=gettext_noop("This page has no heading for its own content."),
    advice=gettext_noop("Begin the content with a heading. For example: “Apply for a passport”."),
    why=gettext_noop("With a heading people jump over the menu to the content."),
    evaluate=evaluate,
)
