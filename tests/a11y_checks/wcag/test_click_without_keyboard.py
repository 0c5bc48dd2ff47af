"""Does click-without-keyboard find buttons that only a mouse can press?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.click_without_keyboard import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<div onclick="open()">Meer</div>',
        '<span role="button">Meer</span>',
        '<a onclick="open()">Meer</a>',
        '<p><img alt="Open" src="a.png" onclick="open()"></p>',
    ],
)
def test_fails_what_only_a_mouse_can_press(outcomes, html):
    assert outcomes(RULE, html) == [FAILED]


@pytest.mark.parametrize(
    "html",
    [
        '<button onclick="open()">Meer</button>',
        '<div onclick="open()" tabindex="0">Meer</div>',
        '<li onclick="open()"><a href="/a">Meer</a></li>',
        '<button><span onclick="open()">Meer</span></button>',
        '<span role="button" tabindex="0">Meer</span>',
        '<button disabled onclick="open()">Meer</button>',
        '<div role="checkbox" aria-checked="false" aria-disabled="true">Meer</div>',
    ],
)
def test_passes_what_the_keyboard_reaches(outcomes, html):
    assert outcomes(RULE, html) == [PASSED]


@pytest.mark.parametrize(
    "html",
    ['<label onclick="a()">Naam</label>', '<div onclick="a()" hidden>x</div>', "<p>Tekst</p>"],
)
def test_does_not_apply_to_what_nobody_presses(outcomes, html):
    assert outcomes(RULE, html) == []
