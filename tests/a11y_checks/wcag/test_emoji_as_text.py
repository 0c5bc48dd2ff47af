"""Does emoji-as-text find signs in the place of words?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.emoji_as_text import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<p>Hoera 🎉🎉🎉</p>",
        "<p>👍</p>",
        "<p>Tot snel :-)</p>",
    ],
)
def test_fails_emoji_as_words(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Gefeliciteerd met uw kind 🎉</p>",
        "<p>Open: 9:00 (elke dag)</p>",
        "<p>Kosten: 80 euro; dat is alles.</p>",
    ],
)
def test_passes_words(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_page_without_text(outcomes):
    html = ""
    assert outcomes(RULE, html) == []
