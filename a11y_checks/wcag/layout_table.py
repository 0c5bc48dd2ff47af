"""A table is for data, not for looks."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tables import tables_of
from a11y_checks.wcag.html.tree import child, inside

NOT_DATA = frozenset({"table", "h1", "h2", "h3", "h4", "h5", "h6"})


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every table.

    Signs of looks: a table inside a table, headings in cells, or a single cell. A table
    that its author calls presentational must not have data parts either.
    """
    for table in tables_of(document):
        tag = table.element.tag
        if table.is_presentational:
            fails = bool(table.headers) or child(tag, "caption") is not None
        else:
            fails = len(table.cells) == 1 or inside(tag, NOT_DATA) is not None
        yield judged(table.element, fails=fails)


RULE = Rule(
    id="layout-table",
    title=gettext_noop("A table is for data, not for looks."),
    requirements=("wcag:1.3.1", "wcag:1.3.2", "en301549:9.1.3.1"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 failures F46 and F49",
    message=gettext_noop("This table seems to be there for its looks."),
    advice=gettext_noop(
        "Use headings, paragraphs and lists. Keep a table for rows and columns of data. For "
        "example: the price of each kind of passport."
    ),
    why=gettext_noop("A screen reader announces rows and columns that mean nothing."),
    evaluate=evaluate,
)
