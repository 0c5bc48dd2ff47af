"""Does decorative-image find decoration that a screen reader still meets?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.decorative_image import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.png" alt="" aria-label="lijn">',
        '<img src="a.png" alt="" tabindex="0">',
        '<ul role="none" aria-live="polite"><li>x</li></ul>',
    ],
)
def test_fails_decoration_that_stays_in_the_way(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.png" alt="">',
        '<img src="a.png" role="presentation">',
        '<img src="a.png" alt="" hidden tabindex="0">',
    ],
)
def test_passes_decoration_that_is_silent(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.png" alt="Balie">',
        '<img src="a.png">',
        "<p>Tekst</p>",
    ],
)
def test_does_not_apply_to_images_with_a_meaning(outcomes, html):
    assert outcomes(RULE, html) == []
