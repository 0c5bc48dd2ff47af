"""Which cells does a table have?"""

from a11y_checks.document import Document
from a11y_checks.wcag.html.tables import tables_of


def test_rows_come_from_all_parts_but_not_from_a_table_inside():
    html = (
        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>"
        "<table><tr><td>b</td></tr></table></td></tr></tbody></table>"
    )
    outer, inner = tables_of(Document.from_html(html))
    assert [len(row) for row in outer.rows] == [1, 1]
    assert [cell.get_text() for cell in inner.cells] == ["b"]
    assert [cell.get_text() for cell in outer.headers] == ["a"]


def test_a_grid_has_text_in_most_of_its_cells():
    full = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></table>"
    empty = "<table><tr><td>a</td><td></td></tr><tr><td></td><td></td></tr></table>"
    assert [t.is_grid for t in tables_of(Document.from_html(full + empty))] == [True, False]
