"""Does iframe-title-descriptive find titles that fit any frame?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.iframe_title_descriptive import RULE


@pytest.mark.parametrize("title", ["iframe", "Frame", "YouTube video player", "inhoud", "..."])
def test_fails_a_title_that_fits_any_frame(outcomes, title):
    assert outcomes(RULE, f'<iframe src="/k" title="{title}"></iframe>') == [FAILED]


@pytest.mark.parametrize("title", ["Kaart van de milieustraat", "Video: zo werkt de bak"])
def test_passes_a_title_that_tells(outcomes, title):
    assert outcomes(RULE, f'<iframe src="/k" title="{title}"></iframe>') == [PASSED]


def test_does_not_apply_to_a_frame_without_a_title(outcomes):
    assert outcomes(RULE, '<iframe src="/k"></iframe>') == []
