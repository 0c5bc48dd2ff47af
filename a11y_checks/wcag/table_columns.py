"""Every row of a table has the same number of columns."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tables import grid_of, tables_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every table with data and headers."""
    for table in tables_of(document):
        if table.is_grid and table.headers and not table.is_presentational:
            widths = {max(row, default=-1) for row in grid_of(table)} - {-1}
            yield judged(table.element, fails=len(widths) > 1)


RULE = Rule(
    id="table-columns",
    title=gettext_noop("Every row of a table has the same number of columns."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1"),
    impact=MINOR,
    blocking=False,
    source="HTML Living Standard, table model: rows without a cell for every column",
    message=gettext_noop("The rows of this table do not have the same number of cells."),
    advice=gettext_noop(
        "Add the cells that are missing. For example: write “none” in a cell without a value."
    ),
    why=gettext_noop("Without a cell, a value can stand under the wrong header."),
    evaluate=evaluate,
)
