"""Does media-captions find videos without captions?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.media_captions import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<video src="a.mp4" controls></video>',
        '<video src="a.mp4" controls><track kind="chapters" src="a.vtt"></video>',
    ],
)
def test_fails_a_video_with_sound_and_nothing_to_read(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<video src="a.mp4" controls><track kind="captions" src="a.vtt"></video>',
        '<video src="a.mp4" controls><track src="a.vtt"></video>',
        '<div><video src="a.mp4"></video><a href="/t">Lees de tekst van de video</a></div>',
    ],
)
def test_passes_a_video_with_captions_or_a_text(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<video src="a.mp4" muted></video>',
        '<audio src="a.mp3" controls></audio>',
        "<video></video>",
    ],
)
def test_does_not_apply_to_silent_video_and_sound_alone(outcomes, html):
    assert outcomes(RULE, html) == []


def test_only_advises_on_a_video_without_captions(refuses):
    html = '<video src="a.mp4" controls></video>'
    assert not refuses(RULE, html)
