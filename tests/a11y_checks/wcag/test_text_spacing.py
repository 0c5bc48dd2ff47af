"""Does text-spacing find styles that keep readers from spacing text?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.text_spacing import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<p style="letter-spacing: 0.1em !important">Tekst</p>',
        '<p style="line-height: 1.2 !important">Tekst</p>',
        '<p style="word-spacing: 1px!important">Tekst</p>',
        '<p style="line-height: 100% !important">Tekst</p>',
        '<p style="font-size: 20px; letter-spacing: 2px !important">Tekst</p>',
        '<p style="letter-spacing: normal !important">Tekst</p>',
    ],
)
def test_fails_a_narrow_spacing_that_is_forced(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<p style="letter-spacing: 0.12em !important">Tekst</p>',
        '<p style="line-height: 1.5 !important">Tekst</p>',
        '<p style="letter-spacing: calc(1px + 1em) !important">Tekst</p>',
        '<p style="line-height: 30px !important">Tekst</p>',
    ],
)
def test_passes_a_wide_spacing_that_is_forced(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<p style="letter-spacing: 0">Tekst</p>',
        '<p style="letter-spacing: 0 !important"><span>Tekst</span></p>',
        '<p style="letter-spacing: 0 !important; position: absolute; left: -999em">Tekst</p>',
    ],
)
def test_does_not_apply_to_spacing_that_readers_can_change(outcomes, html):
    assert outcomes(RULE, html) == []
