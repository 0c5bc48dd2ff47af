"""Does english-sentence-length find long English sentences?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.english_sentence_length import RULE

OF_26_WORDS = "You can " + "very " * 23 + "easily."


def test_passes_twenty_words(outcomes):
    assert outcomes(RULE, "You can " + "very " * 17 + "easily.", "en") == [PASSED]


def test_fails_without_blocking_above_twenty(outcomes, refuses):
    assert outcomes(RULE, "You can " + "very " * 18 + "easily.", "en") == [FAILED]
    assert not refuses(RULE, "You can " + "very " * 18 + "easily.", "en")


def test_fails_and_blocks_above_twenty_five(refuses):
    assert refuses(RULE, OF_26_WORDS, "en")


def test_does_not_apply_to_dutch(outcomes):
    assert outcomes(RULE, OF_26_WORDS, "nl") == []
