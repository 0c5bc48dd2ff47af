"""Heading levels go down one step at a time."""

from collections.abc import Iterator
from itertools import pairwise

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.headings import headings_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every heading after the first.

    It blocks in our own content. In a whole page it advises: menus and side columns come
    before the first heading there, and WCAG itself asks for no particular order.
    """
    for previous, heading in pairwise(headings_of(document)):
        yield judged(
            heading.element,
            fails=heading.level > previous.level + 1,
            params={"level": heading.level, "previous": previous.level},
            blocking=not document.full_page,
        )


RULE = Rule(
    id="heading-order",
    title=gettext_noop("Heading levels go down one step at a time."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1"),
    impact=MODERATE,
    blocking=True,
    source="WCAG 2.2 techniques G141 and H42",
    message=gettext_noop(
        "This heading has level %(level)d, but the heading before it has level %(previous)d."
    ),
    advice=gettext_noop(
        "Do not skip a level. For example: a heading of level 3 follows one of level 2."
    ),
    why=gettext_noop("Screen reader users jump from heading to heading. A gap makes them search."),
    evaluate=evaluate,
)
