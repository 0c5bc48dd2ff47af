"""Does iframe-focus find frames that the keyboard cannot enter?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.iframe_focus import RULE


def test_fails_a_frame_with_a_link_that_tab_skips(outcomes):
    html = '<iframe tabindex="-1" srcdoc="<a href=\'/\'>x</a>"></iframe>'
    assert FAILED in outcomes(RULE, html)


def test_passes_a_frame_without_a_stop(outcomes):
    html = '<iframe tabindex="-1" srcdoc="<p>x</p>"></iframe>'
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<iframe srcdoc=\"<a href='/'>x</a>\"></iframe>",
        '<iframe tabindex="-1" width="1" height="1" srcdoc="<a href=\'/\'>x</a>"></iframe>',
        '<iframe tabindex="-1" src="/x"></iframe>',
    ],
)
def test_does_not_apply_to_a_frame_that_tab_enters_or_nobody_sees(outcomes, html):
    assert outcomes(RULE, html) == []
