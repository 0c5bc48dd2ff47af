"""Does table-header-cells find headers without data?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.table_header_cells import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><th>Soort</th><th>Prijs</th></tr><tr><td>Pas</td></tr></table>",
        '<table><tr><th scope="col">A</th></tr></table>',
    ],
)
def test_fails_a_header_without_data(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        ("<table><tr><th>Soort</th><th>Prijs</th></tr><tr><td>Pas</td><td>80</td></tr></table>"),
        (
            "<table><tr><th>Dag</th><th>Open</th></tr><tr><th>Maandag</th><td>9 "
            "uur</td></tr></table>"
        ),
        '<table><tr><th colspan="2">Kosten</th></tr><tr><td>Pas</td><td>80</td></tr></table>',
        '<table><tr><th rowspan="2">A</th><td>1</td></tr><tr><td>2</td></tr></table>',
        '<table><tr><th id="h">A</th></tr><tr></tr><tr><td headers="h">1</td></tr></table>',
    ],
)
def test_passes_headers_with_data(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>1</td></tr></table>",
        '<table role="none"><tr><th>1</th></tr></table>',
    ],
)
def test_does_not_apply_to_a_table_without_headers(outcomes, html):
    assert outcomes(RULE, html) == []
