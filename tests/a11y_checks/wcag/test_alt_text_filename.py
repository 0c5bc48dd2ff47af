"""Does alt-text-filename find file names in alternative texts?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.alt_text_filename import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.jpg" alt="balie.jpg">',
        '<img src="a.jpg" alt="IMG_2045">',
        '<img src="a.jpg" alt="DSC01234">',
        '<img src="/media/foto-balie-2.max.png" alt="foto-balie-2.max">',
        '<img src="a.jpg" alt="Foto van de balie.JPEG">',
    ],
)
def test_fails_the_name_of_a_file(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.jpg" alt="Balie van het stadhuis">',
        '<img src="/nyhavn.jpg" alt="nyhavn">',
        '<img src="a.jpg" alt="Foto 2">',
        '<img src="a.jpg" alt="Foto 2024">',
        '<img src="a.jpg" alt="Zo heet het bestand dan: vakantie.jpg">',
        '<img src="http://[bad" alt="Kaart">',
    ],
)
def test_passes_a_description(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_decoration(outcomes):
    html = '<img src="a.jpg" alt="">'
    assert outcomes(RULE, html) == []
