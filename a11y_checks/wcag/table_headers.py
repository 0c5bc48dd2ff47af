"""A table with data says which cells are headers."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tables import tables_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every table with at least two rows and two columns.

    It blocks in our own content, where tables hold data. In a whole page it advises: an old
    page can use a table for its looks.
    """
    for table in tables_of(document):
        if table.is_grid and not table.is_presentational:
            fails = not table.headers
            yield judged(table.element, fails=fails, blocking=not document.full_page)


RULE = Rule(
    id="table-headers",
    title=gettext_noop("A table has header cells."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2 technique H51 and failure F91",
    message=gettext_noop("This table has no header cells."),
    advice=gettext_noop(
        "Make the first row or the first column a header, for example: “Document”, “Fee”."
    ),
    why=gettext_noop(
        "A screen reader reads the header with each cell. Without it, a number is only a number."
    ),
    evaluate=evaluate,
)
