"""Does no trick with signs or repetition make a hard municipal text plain?"""

import pytest

from tests.a11y_checks.plain_language.level.tricks import EDITS, TRICKS
from tests.calibration.pairs import FOLDER
from tests.calibration.try_tricks import attempts

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the shared pairs do not lie beside the repository"
)
NEARLY_ALL = 0.9
"""Some tricks move a few texts by two or three points; docs/level-model.md names them."""
DILUTED = {trick: EDITS[trick] for trick in EDITS if "different easy sentences" in trick}
HARDLY_ANY = 0.02
"""A comma that becomes a stop is also what an editor does."""
UNASKED = 0.1
"""Of the hard texts, that ten easy sentences bring past every question."""


@pytest.mark.parametrize("trick", TRICKS)
def test_gains_nothing_on_municipal_texts(trick):
    found = list(attempts(TRICKS[trick]))
    assert not [attempt for attempt in found if attempt.becomes_plain]
    assert sum(attempt.gain <= 1 for attempt in found) / len(found) >= NEARLY_ALL


@pytest.mark.parametrize("trick", EDITS.keys() - DILUTED.keys())
def test_brings_no_hard_text_past_every_question(trick):
    found = list(attempts(EDITS[trick]))
    assert not [attempt for attempt in found if attempt.goes_live]
    assert sum(attempt.becomes_plain for attempt in found) / len(found) <= HARDLY_ANY


@pytest.mark.parametrize("trick", DILUTED)
def test_asks_about_nearly_all_hard_texts_with_easy_sentences_in_them(trick):
    found = list(attempts(DILUTED[trick]))
    unasked = [attempt for attempt in found if attempt.goes_live]
    assert len(unasked) / len(found) <= UNASKED
