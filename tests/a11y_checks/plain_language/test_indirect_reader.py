"""Does indirect-reader find words about the reader?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.indirect_reader import RULE


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("De aanvrager levert een foto in.", "aanvrager"),
        ("Men kan bellen.", "Men"),
        ("Belanghebbenden krijgen een brief.", "Belanghebbenden"),
    ],
)
def test_fails_a_word_about_the_reader(failures, text, word):
    (finding,) = failures(RULE, text)
    assert finding.pointer.excerpt == word
    assert not finding.refuses


@pytest.mark.parametrize(
    "text", ["U levert een foto in.", "De burgemeester opent het park.", "Dat doen mensen graag."]
)
def test_passes_words_that_look_like_it(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


def test_fails_once_for_every_word(outcomes):
    assert outcomes(RULE, "Men vraagt de aanvrager om geld.") == [FAILED, FAILED]
