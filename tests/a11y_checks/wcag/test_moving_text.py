"""Does moving-text find text that moves or blinks?"""

import pytest

from a11y_checks.outcome import FAILED
from a11y_checks.wcag.moving_text import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<marquee>Nieuws</marquee>",
        "<p><blink>Nieuw</blink></p>",
    ],
)
def test_fails_text_that_moves_or_blinks(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_refuses_text_that_moves(refuses):
    html = "<marquee>Nieuws</marquee>"
    assert refuses(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Nieuws</p>",
        "<marquee hidden>Nieuws</marquee>",
    ],
)
def test_does_not_apply_to_text_that_stands_still(outcomes, html):
    assert outcomes(RULE, html) == []
