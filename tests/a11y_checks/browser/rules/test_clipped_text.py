"""Is all text still there at 200%?"""

import pytest

from a11y_checks.browser.stage import browser_report
from a11y_checks.outcome import FAILED, INAPPLICABLE, PASSED

LONG = "U vraagt een paspoort aan op het stadhuis. Neem uw oude paspoort en een pasfoto mee. " * 6


@pytest.mark.parametrize(
    "style",
    [
        "height:3rem;overflow:hidden",
        "white-space:nowrap;overflow:hidden",
        "height:2em;overflow:clip",
    ],
)
def test_fails_a_box_that_cuts_off_its_text(whole, style):
    report = browser_report(whole(f'<p id="weg" style="{style}">{LONG}</p>'), viewports=(320,))
    assert report.outcomes["clipped-text"] is FAILED
    [finding] = [finding for finding in report.findings if finding.rule == "clipped-text"]
    assert (finding.pointer.selector, finding.refuses) == ("#weg", False)


@pytest.mark.parametrize(
    "style",
    [
        "overflow:hidden",
        "height:3rem;overflow:auto",
        "height:3rem",
        "height:0;overflow:hidden",
        "white-space:nowrap;overflow-x:auto;overflow-y:hidden",
        "white-space:nowrap;overflow:hidden;text-overflow:ellipsis",
        "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)",
        "display:none;height:3rem;overflow:hidden",
    ],
)
def test_passes_a_box_that_grows_scrolls_or_hides_its_text_on_purpose(whole, style):
    report = browser_report(whole(f'<p style="{style}">{LONG}</p>'), viewports=(320,))
    assert report.outcomes["clipped-text"] is PASSED


def test_does_not_apply_to_a_wide_screen(whole):
    report = browser_report(whole(f"<p>{LONG}</p>"), viewports=(1280,))
    assert report.outcomes["clipped-text"] is INAPPLICABLE
