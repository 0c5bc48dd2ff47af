"""Does spaced-letters find words that are stretched with spaces?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.spaced_letters import RULE


@pytest.mark.parametrize("text", ["K O S T E N", "Dit is g r a t i s voor u."])
def test_fails_a_word_with_spaces(outcomes, text):
    assert outcomes(RULE, f"<h2>{text}</h2>") == [FAILED]


@pytest.mark.parametrize(
    "text",
    ["Kies A, B, C of D.", "Het alfabet: a b c d e f.", "U en ik", "Met z n allen", "1 2 3 4 5"],
)
def test_passes_letters_that_stand_for_themselves(outcomes, text):
    assert outcomes(RULE, f"<p>{text}</p>") == [PASSED]


def test_does_not_apply_to_a_page_without_text(outcomes):
    html = ""
    assert outcomes(RULE, html) == []
