"""A table has a caption or a heading that says what is in it."""

from bisect import bisect
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.headings import headings_of
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tables import tables_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every table with data."""
    index = index_of(document)
    headings = [heading.element.position for heading in headings_of(document)]
    previous = -1
    for table in tables_of(document):
        if table.is_grid and not table.is_presentational:
            place = table.element.position
            has_heading = bisect(headings, previous) < bisect(headings, place)
            named = has_heading or bool(accessible_name(table.element.tag, index))
            yield judged(table.element, fails=not named)
        previous = table.element.position


RULE = Rule(
    id="table-caption",
    title=gettext_noop("A table has a caption."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1"),
    impact=MINOR,
    blocking=False,
    source="WCAG 2.2 technique H39",
    message=gettext_noop("This table has no caption and no heading of its own."),
    advice=gettext_noop(
        "Add a caption that says what is in the table, for example: “Fees in 2026”."
    ),
    why=gettext_noop("A listener then knows whether the table is worth hearing."),
    evaluate=evaluate,
)
