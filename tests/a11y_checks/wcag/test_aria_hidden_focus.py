"""Does aria-hidden-focus find stops that say nothing?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.aria_hidden_focus import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<div aria-hidden="true"><a href="/">x</a></div>',
        '<button aria-hidden="true">x</button>',
        '<div aria-hidden="true"><p tabindex="0">x</p></div>',
    ],
)
def test_fails_a_hidden_stop(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_refuses_a_hidden_stop(refuses):
    html = '<div aria-hidden="true"><a href="/">x</a></div>'
    assert refuses(RULE, html)


def test_only_advises_on_a_page_whose_script_may_move_the_keyboard(refuses):
    html = (
        '<html><body><div aria-hidden="true"><a '
        'href="/">x</a></div><script>f()</script></body></html>'
    )
    assert not refuses(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<div aria-hidden="true"><a href="/" tabindex="-1">x</a></div>',
        '<div aria-hidden="true"><button disabled>x</button></div>',
        '<div aria-hidden="true"><a href="/" hidden>x</a></div>',
        '<fieldset disabled><div aria-hidden="true"><input></div></fieldset>',
    ],
)
def test_passes_a_hidden_part_without_stops(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<div aria-hidden="false"><a href="/">x</a></div>',
        '<div aria-hidden="true" hidden><a href="/">x</a></div>',
    ],
)
def test_does_not_apply_to_what_is_not_hidden(outcomes, html):
    assert outcomes(RULE, html) == []
