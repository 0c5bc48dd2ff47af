"""Every header cell of a table stands above or beside cells with data."""

from collections import defaultdict
from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role
from a11y_checks.wcag.html.tables import Table, grid_of, tables_by_role, tables_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every header cell of a table."""
    index = index_of(document)
    for table in (*tables_of(document), *tables_by_role(document)):
        if table.headers and not table.is_presentational:
            served = _served_headers(table)
            for header in table.headers:
                element = index.by_tag[id(header)]
                if element.exposed:
                    yield judged(element, fails=id(header) not in served)


def _served_headers(table: Table) -> set[int]:
    """Return the `id()` of headers that a cell names, or that have cells beside or below them.

    Beside a header only data counts; below it, another header can be a cell too.
    """
    named = {key for cell in table.cells for key in attribute(cell, "headers").split()}
    served = {id(header) for header in table.headers if attribute(header, "id") in named}
    headers = {id(header): _scope(header) for header in table.headers}
    across = {key for key, scope in headers.items() if scope != "col"}
    down = {key for key, scope in headers.items() if scope != "row"}
    free = {id(cell) for cell in table.cells if "headers" not in cell.attrs}
    data = free - headers.keys()
    grid = grid_of(table)
    for row in grid:
        if any(id(cell) in data for cell in row.values()):
            served |= {id(cell) for cell in row.values() if id(cell) in across}
    for column in _columns(grid):
        if len({id(cell) for cell in column} & free) > 1:
            served |= {id(cell) for cell in column if id(cell) in down}
    return served


def _columns(grid: list[dict[int, Tag]]) -> list[list[Tag]]:
    columns: dict[int, list[Tag]] = defaultdict(list)
    for row in grid:
        for place, cell in row.items():
            columns[place].append(cell)
    return list(columns.values())


def _scope(header: Tag) -> str:
    """Return col or row when the header says for which cells it is, else nothing."""
    if explicit_role(header) in {"columnheader", "rowheader"}:
        return explicit_role(header)[:3]
    return attribute(header, "scope").lower()[:3]


RULE = Rule(
    id="table-header-cells",
    title=gettext_noop("Every header cell has cells with data."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1", "act:d0f69e"),
    impact=MINOR,
    blocking=False,
    source="ACT rule d0f69e",
    message=gettext_noop("No cell with data belongs to this header cell."),
    advice=gettext_noop(
        "Fill the row or column, or make it an ordinary cell. For example: give each price "
        "below “Costs”."
    ),
    why=gettext_noop("A listener waits for data that does not come."),
    evaluate=evaluate,
)
