"""Does table-headers find data without header cells?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.table_headers import RULE

FEES = "<tr><td>Paspoort</td><td>€ 80</td></tr><tr><td>Rijbewijs</td><td>€ 50</td></tr>"


def test_fails_and_refuses_a_table_of_plain_cells(outcomes, refuses):
    html = f"<table><tbody>{FEES}</tbody></table>"
    assert outcomes(RULE, html) == [FAILED]
    assert refuses(RULE, html)


@pytest.mark.parametrize(
    "header",
    [
        "<thead><tr><th>Document</th><th>Kosten</th></tr></thead>",
        '<tr><td role="columnheader">Document</td><td role="columnheader">Kosten</td></tr>',
    ],
)
def test_passes_a_table_with_header_cells(outcomes, header):
    assert outcomes(RULE, f"<table>{header}{FEES}</table>") == [PASSED]


@pytest.mark.parametrize(
    "html",
    [
        f'<table role="presentation">{FEES}</table>',
        "<table><tr><td>Een</td></tr><tr><td>Twee</td></tr></table>",
        "<table><tr><td>Een</td><td>Twee</td></tr></table>",
        "<table></table>",
    ],
)
def test_does_not_apply_without_a_grid_of_data(outcomes, html):
    assert outcomes(RULE, html) == []


def test_sees_a_table_inside_a_layout_table(outcomes):
    html = f'<table role="none"><tr><td><table>{FEES}</table></td></tr></table>'
    assert outcomes(RULE, html) == [FAILED]
