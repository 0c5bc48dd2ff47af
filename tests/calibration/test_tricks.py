"""Does no trick with signs or repetition make a hard municipal text plain?"""

import pytest

from tests.a11y_checks.plain_language.level.tricks import EDITS, TRICKS
from tests.calibration.pairs import FOLDER
from tests.calibration.try_tricks import attempts

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the shared pairs do not lie beside the repository"
)
DILUTED = {trick: EDITS[trick] for trick in EDITS if "different easy sentences" in trick}
UNASKED = 0.1
"""Of the hard texts, that ten easy sentences bring past every question."""


@pytest.mark.parametrize("trick", TRICKS)
def test_gains_nothing_on_municipal_texts(trick):
    found = list(attempts(TRICKS[trick]))
    assert not [attempt for attempt in found if attempt.becomes_plain]
    assert max(attempt.gain for attempt in found) <= 1


@pytest.mark.parametrize("trick", EDITS.keys() - DILUTED.keys())
def test_makes_no_hard_text_plain(trick):
    assert not [attempt for attempt in attempts(EDITS[trick]) if attempt.becomes_plain]


@pytest.mark.parametrize("trick", DILUTED)
def test_asks_about_nearly_all_hard_texts_with_easy_sentences_in_them(trick):
    found = list(attempts(DILUTED[trick]))
    unasked = [attempt for attempt in found if attempt.goes_live]
    assert len(unasked) / len(found) <= UNASKED
