"""Does empty-paragraph find empty lines?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.empty_paragraph import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<p></p>",
        "<p>&nbsp;</p>",
        "<p><br></p>",
        "<p><strong> </strong></p>",
    ],
)
def test_fails_an_empty_line(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Tekst</p>",
        '<p><img src="a.png" alt="Balie"></p>',
    ],
)
def test_passes_a_line_with_content(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_whole_page(outcomes):
    html = "<html><body><p></p></body></html>"
    assert outcomes(RULE, html) == []
