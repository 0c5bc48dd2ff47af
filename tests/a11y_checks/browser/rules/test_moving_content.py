"""Can people stop what moves by itself?"""

import pytest

from a11y_checks.browser.browser_rule import Depth
from a11y_checks.browser.stage import browser_report
from a11y_checks.outcome import FAILED, PASSED

STEPS = "<style>@keyframes schuif { 50% { margin-left: 60px } }</style>"
MOVING = f'{STEPS}<p id="weg" style="animation: schuif 1s infinite">Nieuw op deze site</p>'


def outcome(html):
    return browser_report(html, depth=Depth.AUDIT, viewports=(1280,)).outcomes["moving-content"]


def test_fails_what_goes_on_without_an_end(whole):
    report = browser_report(whole(MOVING), depth=Depth.AUDIT, viewports=(1280,))
    [finding] = [finding for finding in report.findings if finding.rule == "moving-content"]
    assert (finding.outcome, finding.pointer.selector) == (FAILED, "#weg")
    assert not finding.refuses


def test_passes_what_a_button_stops(whole):
    assert outcome(whole(f'{MOVING}<button type="button">Stop het bewegen</button>')) is PASSED


@pytest.mark.parametrize(
    "style",
    [
        "animation: schuif 2s 2",
        "animation: schuif 1s infinite paused",
        "animation: schuif 1s infinite; display: none",
        "",
    ],
)
def test_passes_what_ends_or_is_not_seen(whole, style):
    html = f'{STEPS}<p style="{style}">Nieuw op deze site</p>'
    assert outcome(whole(html)) is PASSED


def test_passes_a_sign_that_something_is_loading(whole):
    html = f'{STEPS}<div role="progressbar" aria-label="Bezig">{MOVING}</div>'
    assert outcome(whole(html)) is PASSED
