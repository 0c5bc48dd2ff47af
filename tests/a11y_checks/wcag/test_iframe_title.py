"""Does iframe-title find frames without a title?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.iframe_title import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<iframe src="/video"></iframe>',
        '<iframe src="/video" title=" "></iframe>',
    ],
)
def test_fails_a_frame_without_a_title(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<iframe src="/video" title="Video: afval scheiden"></iframe>',
        '<iframe src="/video" aria-label="Video: afval scheiden"></iframe>',
    ],
)
def test_passes_a_frame_with_a_title(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<iframe src="/meet" hidden></iframe>',
        '<iframe src="/meet" tabindex="-1"></iframe>',
    ],
)
def test_does_not_apply_to_frames_nobody_meets(outcomes, html):
    assert outcomes(RULE, html) == []
