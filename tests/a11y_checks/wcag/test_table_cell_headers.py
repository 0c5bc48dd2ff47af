"""Does table-cell-headers find cells that name headers elsewhere?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.table_cell_headers import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<table><tr><th id="a">x</th><td headers="weg">1</td></tr></table>',
        '<p id="p">x</p><table><tr><td headers="p">1</td></tr></table>',
        '<table><tr><td id="zelf" headers="zelf">1</td></tr></table>',
    ],
)
def test_fails_a_header_that_is_not_in_the_table(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<table><tr><th id="a">x</th><td headers="a">1</td></tr></table>',
        (
            '<table><thead><tr><th id="a">x</th></tr></thead><tbody><tr><td '
            'headers="a">1</td></tr></tbody></table>'
        ),
    ],
)
def test_passes_a_header_of_the_table(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><th>x</th><td>1</td></tr></table>",
        '<table role="none"><tr><td headers="weg">1</td></tr></table>',
    ],
)
def test_does_not_apply_to_cells_that_name_nothing(outcomes, html):
    assert outcomes(RULE, html) == []
