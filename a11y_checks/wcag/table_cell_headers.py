"""A cell that names its headers names cells of its own table."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tables import tables_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every cell with a headers attribute."""
    for table in tables_of(document):
        ids = {attribute(cell, "id"): cell for cell in table.cells if cell.get("id")}
        for cell in table.cells:
            named = attribute(cell, "headers").split()
            if named and not table.is_presentational:
                fails = any(key not in ids or ids[key] is cell for key in named)
                element = index_of(document).by_tag[id(cell)]
                yield judged(element, fails=fails, params={"headers": " ".join(named)})


RULE = Rule(
    id="table-cell-headers",
    title=gettext_noop("A cell names headers of its own table."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1", "act:a25f45"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2 technique H43; ACT rule a25f45",
    message=gettext_noop("This cell names a header (%(headers)s) that is not in this table."),
    advice=gettext_noop(
        "Name the id of a header cell of the same table, or remove the attribute. For "
        "example: headers=‘price’ for a header cell with id=‘price’."
    ),
    why=gettext_noop("A screen reader reads the wrong header, or none."),
    evaluate=evaluate,
)
