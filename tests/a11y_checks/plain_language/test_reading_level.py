"""Does reading-level tell a hard text as a whole from a plain one, without blocking?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.reading_level import RULE
from tests.a11y_checks.plain_language.level.texts import HARD, PLAIN


def test_passes_a_plain_text(outcomes):
    assert outcomes(RULE, PLAIN) == [PASSED]


def test_fails_a_hard_text_without_blocking(outcomes, refuses):
    assert outcomes(RULE, HARD) == [FAILED]
    assert not refuses(RULE, HARD)


def test_tells_the_level_and_the_probability(failures):
    assert failures(RULE, HARD)[0].params["level"] in ("B2", "C1")
    assert failures(RULE, HARD)[0].params["probability"] < 50


def test_does_not_apply_to_a_text_of_a_few_sentences(outcomes):
    assert outcomes(RULE, "U kunt uw paspoort ophalen. Neem uw oude paspoort mee.") == []


def test_does_not_apply_to_an_english_text(outcomes):
    assert outcomes(RULE, HARD, "en") == []
