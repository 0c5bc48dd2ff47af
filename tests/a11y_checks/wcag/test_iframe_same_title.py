"""Does iframe-same-title find frames that cannot be told apart?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.iframe_same_title import RULE


def test_fails_one_title_for_two_things(outcomes):
    html = '<iframe src="/a" title="Video"></iframe><iframe src="/b" title="video"></iframe>'
    assert FAILED in outcomes(RULE, html)


def test_passes_one_title_for_one_thing(outcomes):
    html = '<iframe src="/a" title="Video"></iframe><iframe src="/a" title="Video"></iframe>'
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_frames_with_own_titles(outcomes):
    html = '<iframe src="/a" title="Een"></iframe><iframe src="/b" title="Twee"></iframe>'
    assert outcomes(RULE, html) == []
