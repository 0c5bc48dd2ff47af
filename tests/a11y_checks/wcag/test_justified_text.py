"""Does justified-text find text that is stretched to both sides?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.justified_text import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<p style="text-align: justify">Tekst</p>',
        '<p align="justify">Tekst</p>',
        "<style>p { text-align: justify; }</style><p>Tekst</p>",
    ],
)
def test_fails_text_straight_on_both_sides(outcomes, html):
    assert outcomes(RULE, html) == [FAILED]


@pytest.mark.parametrize(
    "html", ['<p style="text-align:center">Tekst</p>', '<p align="right">Tekst</p>']
)
def test_passes_text_straight_on_one_side(outcomes, html):
    assert outcomes(RULE, html) == [PASSED]


def test_does_not_apply_to_other_styles(outcomes):
    html = '<p style="justify-content:center">Tekst</p><style>p { color: #000; }</style>'
    assert outcomes(RULE, html) == []
