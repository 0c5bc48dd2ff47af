"""Does surprise-navigation find fields that leave the page by themselves?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.surprise_navigation import RULE


@pytest.mark.parametrize(
    "handler",
    [
        'onchange="location = this.value"',
        'onchange="this.form.submit()"',
        'onfocus="window.open(1)"',
        'onblur="window.location.href=this.value"',
    ],
)
def test_fails_a_choice_that_leaves_the_page(outcomes, handler):
    assert outcomes(RULE, f"<select {handler}><option>Noord</select>") == [FAILED]


@pytest.mark.parametrize(
    "handler", ['onchange="telOp()"', 'onfocus="toonHulp()"', 'onchange="if (location == 1) a()"']
)
def test_passes_a_choice_that_stays(outcomes, handler):
    assert outcomes(RULE, f"<select {handler}><option>Noord</select>") == [PASSED]


def test_does_not_apply_to_a_press(outcomes):
    assert outcomes(RULE, '<button onclick="this.form.submit()">Toon</button>') == []
