"""Every header cell of a table stands above or beside cells with data."""

from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import attribute, integer
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role
from a11y_checks.wcag.html.tables import Table, tables_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every header cell of a table."""
    for table in tables_of(document):
        if not table.is_presentational:
            grid = _grid(table)
            for header in table.headers:
                element = index_of(document).by_tag[id(header)]
                if element.exposed:
                    yield judged(element, fails=not _has_cells(header, table, grid))


def _has_cells(header: Tag, table: Table, grid: list[dict[int, Tag]]) -> bool:
    """Return whether a cell names the header, or stands beside it (data) or in its column."""
    key = attribute(header, "id")
    if key and any(key in attribute(cell, "headers").split() for cell in table.cells):
        return True
    free = {id(cell) for cell in table.cells if not attribute(cell, "headers")} - {id(header)}
    data = free - {id(cell) for cell in table.headers}
    scope = _scope(header)
    places = [(r, c) for r, row in enumerate(grid) for c, cell in row.items() if cell is header]
    beside = (cell for r, _ in places for cell in grid[r].values() if scope != "col")
    below = (row[c] for _, c in places for row in grid if c in row and scope != "row")
    return any(id(cell) in data for cell in beside) or any(id(cell) in free for cell in below)


def _scope(header: Tag) -> str:
    """Return col or row when the header says for which cells it is, else nothing."""
    if explicit_role(header) in {"columnheader", "rowheader"}:
        return explicit_role(header)[:3]
    return attribute(header, "scope").lower()[:3]


def _grid(table: Table) -> list[dict[int, Tag]]:
    """Return the cells by row and column, with spans filled in (at most 50 each way)."""
    grid: list[dict[int, Tag]] = [{} for _ in table.rows]
    for r, row in enumerate(table.rows):
        column = 0
        for cell in row:
            while column in grid[r]:
                column += 1
            wide, high = (
                max(1, min(50, integer(cell, name) or 1)) for name in ("colspan", "rowspan")
            )
            for below in grid[r : r + high]:
                below.update({column + offset: cell for offset in range(wide)})
            column += wide
    return grid


RULE = Rule(
    id="table-header-cells",
    title=gettext_noop("Every header cell has cells with data."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1", "act:d0f69e"),
    impact=MINOR,
    blocking=False,
    source="ACT rule d0f69e",
    message=gettext_noop("No cell with data belongs to this header cell."),
    advice=gettext_noop("Fill the row or column, or make it an ordinary cell."),
    why=gettext_noop("A listener waits for data that does not come."),
    evaluate=evaluate,
)
