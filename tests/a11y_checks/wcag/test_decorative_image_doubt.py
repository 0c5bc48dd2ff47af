"""Does decorative-image-doubt find hidden images that may tell something?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.decorative_image_doubt import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<figure><img src="a.png" alt=""><figcaption>Aantal inwoners</figcaption></figure>',
        '<img src="/media/organigram-2026.png" alt="">',
        '<img src="plattegrond.svg" alt="Plattegrond" aria-hidden="true">',
    ],
)
def test_fails_a_silent_image_with_a_sign_of_information(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<img src="golf.png" alt="">',
        '<img src="landkaartje-pixel.png" alt="">',
    ],
)
def test_passes_real_decoration(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<img src="grafiek.png" alt="Aantal inwoners per jaar">',
        '<img src="grafiek.png" alt="" width="1" height="1">',
        '<div hidden><img src="grafiek.png" alt=""></div>',
    ],
)
def test_does_not_apply_to_images_that_are_heard_or_invisible(outcomes, html):
    assert outcomes(RULE, html) == []


def test_only_advises_on_a_captioned_image(refuses):
    html = '<figure><img src="a.png" alt=""><figcaption>Aantal inwoners</figcaption></figure>'
    assert not refuses(RULE, html)
