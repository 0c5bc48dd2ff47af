"""Does image-alt find images without an alternative text?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.image_alt import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<img src="balie.jpg">',
        '<img src="balie.jpg" alt=" ">',
        '<span role="img">★</span>',
        '<img src="balie.jpg" alt="" tabindex="0">',
        '<img src="balie.jpg" aria-labelledby="weg">',
    ],
)
def test_fails_an_image_without_a_name(outcomes, html):
    assert outcomes(RULE, html) == [FAILED]


@pytest.mark.parametrize(
    "html",
    [
        '<img src="balie.jpg" alt="Balie van het stadhuis">',
        '<img src="balie.jpg" aria-label="Balie van het stadhuis">',
        '<img src="balie.jpg" title="Balie van het stadhuis">',
        '<p id="n" hidden>Balie</p><img src="balie.jpg" aria-labelledby="n">',
    ],
)
def test_passes_an_image_with_a_name(outcomes, html):
    assert outcomes(RULE, html) == [PASSED]


@pytest.mark.parametrize(
    "html",
    [
        '<img src="lijn.png" alt="">',
        '<img src="lijn.png" role="presentation">',
        '<div hidden><img src="balie.jpg"></div>',
        '<style>.weg { display: none }</style><p class="weg"><img src="balie.jpg"></p>',
        "<p>Alleen tekst.</p>",
        "",
    ],
)
def test_does_not_apply_to_decoration_and_hidden_images(outcomes, html):
    assert outcomes(RULE, html) == []


def test_an_image_with_its_own_role_counts_once(outcomes):
    assert outcomes(RULE, '<img role="img" src="balie.jpg">') == [FAILED]
