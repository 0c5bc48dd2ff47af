"""Does table-caption find tables without a title?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.table_caption import RULE


def test_fails_a_table_that_nothing_announces(outcomes):
    html = (
        "<p>Tekst</p><table><tr><th>Soort</th><th>Prijs</th></tr><tr><td>Pas</td><td>"
        "80</td></tr></table>"
    )
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        (
            "<table><caption>Kosten</caption><tr><th>Soort</th><th>Prijs</th></tr><tr><td"
            ">Pas</td><td>80</td></tr></table>"
        ),
        (
            "<h2>Kosten</h2><table><tr><th>Soort</th><th>Prijs</th></tr><tr><td>Pas</td><"
            "td>80</td></tr></table>"
        ),
        (
            '<table aria-label="Kosten"><tr><th>Soort</th><th>Prijs</th></tr><tr><td>Pas<'
            "/td><td>80</td></tr></table>"
        ),
    ],
)
def test_passes_a_table_with_a_title(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_fails_a_second_table_under_the_same_heading(outcomes):
    html = (
        "<h2>Kosten</h2><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td><"
        "/tr></table><table><tr><th>C</th><th>D</th></tr><tr><td>3</td><td>4</td></tr"
        "></table>"
    )
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>Een</td></tr></table>",
        ('<table role="none"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'),
    ],
)
def test_does_not_apply_to_a_table_that_is_no_grid(outcomes, html):
    assert outcomes(RULE, html) == []
