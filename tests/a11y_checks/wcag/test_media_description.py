"""Does media-description find videos that only show?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.media_description import RULE


def test_fails_a_video_that_nothing_describes(outcomes):
    html = '<video src="a.mp4" controls></video>'
    assert FAILED in outcomes(RULE, html)


def test_fails_a_track_of_descriptions_that_no_browser_reads_out(outcomes):
    html = '<video src="a.mp4"><track kind="descriptions" src="a.vtt"></video>'
    assert FAILED in outcomes(RULE, html)


def test_passes_a_video_with_a_text_that_tells_the_same(outcomes):
    html = '<video src="a.mp4"></video><p>Deze video toont hoe u een bak bestelt.</p>'
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_sound(outcomes):
    html = '<audio src="a.mp3" controls></audio>'
    assert outcomes(RULE, html) == []
