"""Does main-heading find pages without a heading for their content?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.main_heading import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><nav><h2>Menu</h2></nav><p>Tekst</p></body></html>",
        "<html><body><p>Tekst</p></body></html>",
    ],
)
def test_fails_a_page_without_an_own_heading(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_passes_a_page_with_a_heading(outcomes):
    html = "<html><body><nav><h2>Menu</h2></nav><h1>Paspoort</h1><p>Tekst</p></body></html>"
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<p>Tekst</p>",
        "<html><body></body></html>",
    ],
)
def test_does_not_apply_to_a_part_of_a_page(outcomes, html):
    assert outcomes(RULE, html) == []
