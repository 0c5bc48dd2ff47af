"""Which cells does a table have, and is it there for data or for looks?"""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from bs4 import Tag

from a11y_checks.document import Document, once
from a11y_checks.wcag.html.attributes import integer
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.roles import PRESENTATIONAL, explicit_role, role_of
from a11y_checks.wcag.html.tree import has_words

PARTS = frozenset({"thead", "tbody", "tfoot"})
TABLE_ROLES = frozenset({"table", "grid", "treegrid"})
CELL_ROLES = frozenset({"cell", "gridcell", "columnheader", "rowheader"})


@dataclass(frozen=True)
class Table:
    """A table that assistive technology meets; `rows` hold th and td elements."""

    element: Element
    rows: tuple[tuple[Tag, ...], ...]

    @cached_property
    def cells(self) -> tuple[Tag, ...]:
        """Return all cells, row by row."""
        return tuple(cell for row in self.rows for cell in row)

    @cached_property
    def headers(self) -> tuple[Tag, ...]:
        """Return the cells that are headers, by element or by role."""
        return tuple(cell for cell in self.cells if _is_header(cell))

    @property
    def is_presentational(self) -> bool:
        """Return whether the author says that the table holds no data."""
        return explicit_role(self.element.tag) in PRESENTATIONAL

    @cached_property
    def is_grid(self) -> bool:
        """Return whether it has at least two rows and two columns with text in most cells."""
        wide = [row for row in self.rows if len(row) > 1]
        return len(wide) > 1 and sum(map(has_words, self.cells)) * 2 > len(self.cells)


@once
def tables_of(document: Document) -> tuple[Table, ...]:
    """Return the exposed tables in reading order."""
    index = index_of(document)
    return tuple(Table(e, _rows(e.tag)) for e in index.named("table") if e.exposed)


@once
def tables_by_role(document: Document) -> tuple[Table, ...]:
    """Return the exposed tables that are made of other elements with roles."""
    index = index_of(document)
    made = [e for e in index.having("role") if e.exposed and e.tag.name != "table"]
    return tuple(Table(e, _rows_by_role(e.tag)) for e in made if role_of(e.tag) in TABLE_ROLES)


def grid_of(table: Table) -> list[dict[int, Tag]]:
    """Return the cells by row and column, with spans filled in (at most 50 each way)."""
    if not any("colspan" in cell.attrs or "rowspan" in cell.attrs for cell in table.cells):
        return [dict(enumerate(row)) for row in table.rows]
    grid: list[dict[int, Tag]] = [{} for _ in table.rows]
    for r, row in enumerate(table.rows):
        column = 0
        for cell in row:
            while column in grid[r]:
                column += 1
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            for below in grid[r : r + high]:
                below.update({column + offset: cell for offset in range(wide)})
            column += wide
    return grid


def _rows(table: Tag) -> tuple[tuple[Tag, ...], ...]:
    rows: list[Tag] = []
    for child in _named_children(table, PARTS | {"tr"}):
        rows += [child] if child.name == "tr" else _named_children(child, {"tr"})
    return tuple(tuple(_named_children(row, {"td", "th"})) for row in rows)


def _rows_by_role(table: Tag) -> tuple[tuple[Tag, ...], ...]:
    return tuple(tuple(_by_role(row, CELL_ROLES)) for row in _by_role(table, {"row"}))


def _by_role(tag: Tag, wanted: Collection[str]) -> list[Tag]:
    """Return the elements inside with one of these roles, without those of a table in it."""
    found: list[Tag] = []
    stack = [*reversed(tag.contents)]
    while stack:
        node = stack.pop()
        if isinstance(node, Tag):
            role = role_of(node) if "role" in node.attrs else ""
            if role in wanted:
                found.append(node)
            elif role not in TABLE_ROLES:
                stack.extend(reversed(node.contents))
    return found


def _named_children(tag: Tag, names: set[str] | frozenset[str]) -> list[Tag]:
    return [child for child in tag.contents if isinstance(child, Tag) and child.name in names]


def _is_header(cell: Tag) -> bool:
    return cell.name == "th" or explicit_role(cell) in {"columnheader", "rowheader"}


def _span(cell: Tag, name: str) -> int:
    return max(1, min(50, integer(cell, name) or 1))
