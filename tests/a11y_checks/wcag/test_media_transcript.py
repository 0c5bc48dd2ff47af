"""Does media-transcript find recordings without a text?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.media_transcript import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<audio src="a.mp3" controls></audio>',
        '<video src="a.mp4" controls></video>',
    ],
)
def test_fails_a_recording_without_a_text(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        (
            '<div><audio src="a.mp3" controls></audio><details><summary>Transcript</summa'
            "ry><p>Goedemorgen.</p></details></div>"
        ),
        (
            '<p id="t">Deze video toont hoe u afval scheidt.</p><video src="a.mp4" '
            'aria-describedby="t"></video>'
        ),
    ],
)
def test_passes_a_recording_with_a_text(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_sound_nobody_can_start(outcomes):
    html = '<audio src="a.mp3"></audio>'
    assert outcomes(RULE, html) == []
