"""Does moving-text find text that moves or blinks?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
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


def test_passes_moving_text_that_nobody_sees(outcomes):
    assert outcomes(RULE, "<marquee hidden>Nieuws</marquee>") == [PASSED]


def test_does_not_apply_to_text_that_stands_still(outcomes):
    assert outcomes(RULE, "<p>Nieuws</p>") == []
