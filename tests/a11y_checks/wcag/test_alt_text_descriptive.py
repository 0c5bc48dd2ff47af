"""Does alt-text-descriptive find texts that say nothing?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.alt_text_descriptive import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.jpg" alt="Afbeelding">',
        '<img src="a.jpg" alt="foto.">',
        '<img src="a.jpg" alt="Logo">',
        '<img src="a.jpg" alt="***">',
    ],
)
def test_fails_a_word_that_fits_any_image(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.jpg" alt="Logo van de gemeente">',
        '<img src="a.jpg" alt="Fototoestel op statief">',
    ],
)
def test_passes_a_description(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_decoration(outcomes):
    html = '<img src="a.jpg" alt="">'
    assert outcomes(RULE, html) == []
