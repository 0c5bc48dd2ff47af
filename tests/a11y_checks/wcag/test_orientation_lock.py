"""Does orientation-lock find styles that turn the page?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.orientation_lock import RULE


@pytest.mark.parametrize(
    "html",
    [
        ("<style>@media (orientation: landscape) { body { transform: rotate(90deg) } }</style>"),
        ("<style>@media (orientation: portrait) { html { transform: rotate(-0.25turn) } }</style>"),
    ],
)
def test_fails_a_style_that_turns_the_page(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<style>@media (orientation: landscape) { body { margin: 0 } }</style>",
        "<style>@media (orientation: landscape) { body { transform: rotate(2deg) } }</style>",
    ],
)
def test_passes_a_style_that_does_not_turn(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<style>body { transform: rotate(90deg) }</style>",
        "<p>Tekst</p>",
    ],
)
def test_does_not_apply_to_other_styles(outcomes, html):
    assert outcomes(RULE, html) == []
