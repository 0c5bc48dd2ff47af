"""Does autoplay find sound that starts by itself?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.autoplay import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<audio src="a.mp3" autoplay></audio>',
        '<video src="a.mp4#t=0,10" autoplay></video>',
    ],
)
def test_fails_sound_that_nobody_can_stop(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<audio src="a.mp3" autoplay controls></audio>',
        '<audio src="a.mp3#t=2,4" autoplay></audio>',
        '<video src="a.mp4" autoplay></video><button>Pauze</button>',
    ],
)
def test_passes_sound_that_is_short_or_can_be_stopped(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<video src="a.mp4" autoplay muted></video>',
        '<audio src="a.mp3" controls></audio>',
    ],
)
def test_does_not_apply_to_what_waits_or_is_silent(outcomes, html):
    assert outcomes(RULE, html) == []
