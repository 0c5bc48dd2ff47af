"""Does alt-text-duplicate find texts that the page already says?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.alt_text_duplicate import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<figure><img src="a.jpg" alt="De balie."><figcaption>De balie</figcaption></figure>',
        '<a href="/pas"><img src="a.jpg" alt="Paspoort"> Paspoort</a>',
    ],
)
def test_fails_the_words_of_the_caption_or_the_link(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        (
            '<figure><img src="a.jpg" alt="Vrouw helpt man"><figcaption>De '
            "balie</figcaption></figure>"
        ),
        '<p><img src="a.jpg" alt="Paspoort"> Een paspoort vraagt u aan.</p>',
    ],
)
def test_passes_other_words(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.jpg" alt="Balie">',
        '<img src="a.jpg" alt="">',
    ],
)
def test_does_not_apply_to_an_image_alone(outcomes, html):
    assert outcomes(RULE, html) == []
