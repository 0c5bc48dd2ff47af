"""Does viewport-zoom find pages that cannot be made bigger?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.viewport_zoom import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<meta name="viewport" content="user-scalable=no">',
        '<meta name="viewport" content="width=device-width, maximum-scale=1.0">',
        ('<meta name="viewport" content="width=device-width; user-scalable=0; initial-scale=1">'),
        '<meta name="viewport" content="maximum-scale=1.9">',
    ],
)
def test_fails_a_page_that_stops_zooming(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<meta name="viewport" content="user-scalable=yes">',
        '<meta name="viewport" content="maximum-scale=5">',
        '<meta name="viewport" content="maximum-scale=-1">',
    ],
)
def test_passes_a_page_that_lets_people_zoom(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="author" content="user-scalable=no">',
        "<p>Tekst</p>",
    ],
)
def test_does_not_apply_to_other_settings(outcomes, html):
    assert outcomes(RULE, html) == []
