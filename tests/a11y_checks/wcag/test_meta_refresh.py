"""Does meta-refresh find pages that move on by themselves?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.meta_refresh import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<html><head><meta http-equiv="refresh" content="30"></head></html>',
        '<meta http-equiv="Refresh" content="5; url=/nieuw">',
        '<meta http-equiv="refresh" content="72000">',
    ],
)
def test_fails_a_page_that_moves_on_later(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<meta http-equiv="refresh" content="0; url=/nieuw">',
        '<meta http-equiv="refresh" content="86400">',
    ],
)
def test_passes_a_page_that_moves_on_at_once_or_after_a_day(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<meta name="description" content="30">',
        '<meta http-equiv="refresh" content="0: /nieuw">',
        '<meta http-equiv="refresh" content="soon">',
    ],
)
def test_does_not_apply_to_other_settings(outcomes, html):
    assert outcomes(RULE, html) == []
