"""Does table-columns find rows that miss a cell?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.table_columns import RULE

HEAD = "<table><tr><th>Product</th><th>Kosten</th></tr><tr><td>Bak</td><td>€ 5</td></tr>"


def test_fails_a_row_that_misses_a_cell(outcomes):
    assert outcomes(RULE, f"{HEAD}<tr><td>Zak</td></tr></table>") == [FAILED]


def test_passes_rows_that_are_as_wide(outcomes):
    assert outcomes(RULE, f"{HEAD}<tr><td>Zak</td><td></td></tr></table>") == [PASSED]


def test_passes_a_cell_over_two_columns_or_rows(outcomes):
    html = f'{HEAD}<tr><td colspan="2">Wij zijn dicht</td></tr></table>'
    assert outcomes(RULE, html) == [PASSED]
    html = HEAD.replace("<td>Bak", '<td rowspan="2">Bak') + "<tr><td>€ 6</td></tr></table>"
    assert outcomes(RULE, html) == [PASSED]


def test_does_not_apply_to_a_table_for_looks(outcomes):
    assert outcomes(RULE, '<table role="none"><tr><td>a</td></tr></table>') == []
