"""Does layout-table find tables that are there for their looks?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.layout_table import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td><h2>Kosten</h2></td><td>tekst</td></tr></table>",
        "<table><tr><td>Let op!</td></tr></table>",
        '<table role="presentation"><caption>Kosten</caption><tr><td>a</td></tr></table>',
    ],
)
def test_fails_a_table_for_its_looks(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        ("<table><tr><th>Soort</th><th>Prijs</th></tr><tr><td>Pas</td><td>80</td></tr></table>"),
        '<table role="presentation"><tr><td>a</td><td>b</td></tr></table>',
    ],
)
def test_passes_a_table_with_data(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_page_without_tables(outcomes):
    html = "<p>Tekst</p>"
    assert outcomes(RULE, html) == []
