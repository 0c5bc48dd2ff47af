"""Does focus-outline find styles that hide where the keyboard is?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.focus_outline import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<style>a:focus { outline: none }</style>",
        "<style>button:focus-visible { outline-width: 0; }</style>",
        "<style>/* a */ :focus { outline: 0px; margin: 0 }</style>",
    ],
)
def test_fails_a_style_without_a_mark(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<style>a:focus { outline: none; border: 2px solid }</style>",
        "<style>a:focus { outline: 3px solid black }</style>",
    ],
)
def test_passes_a_style_with_a_mark(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<style>a { outline: none }</style>",
        "<p>:focus { outline: none }</p>",
    ],
)
def test_does_not_apply_to_other_styles(outcomes, html):
    assert outcomes(RULE, html) == []
