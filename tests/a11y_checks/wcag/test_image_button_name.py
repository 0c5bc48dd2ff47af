"""Does image-button-name find image buttons that say nothing?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.image_button_name import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<input type="image" src="a.png">',
        '<input type="image" src="a.png" alt="">',
    ],
)
def test_fails_an_image_button_without_words(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<input type="image" src="a.png" alt="Zoeken">',
        '<input type="image" src="a.png" title="Zoeken">',
    ],
)
def test_passes_an_image_button_with_words(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<input type="submit">',
        '<input type="image" src="a.png" style="display: none;">',
    ],
)
def test_does_not_apply_to_other_fields(outcomes, html):
    assert outcomes(RULE, html) == []
