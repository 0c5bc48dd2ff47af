"""Does no trick with signs or repetition make a hard municipal text plain?"""

import pytest

from tests.a11y_checks.plain_language.level.tricks import TRICKS
from tests.calibration.pairs import FOLDER
from tests.calibration.try_tricks import attempts

NEUTRALISED = list(TRICKS)[:9]
"""The others can be an edit too; what they gain stands in docs/level-model.md."""


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared pairs do not lie beside the repository")
@pytest.mark.parametrize("trick", NEUTRALISED)
def test_gains_at_most_a_point_on_municipal_texts(trick):
    found = list(attempts(TRICKS[trick]))
    assert not [attempt for attempt in found if attempt.becomes_plain]
    assert max(attempt.gain for attempt in found) <= 1
