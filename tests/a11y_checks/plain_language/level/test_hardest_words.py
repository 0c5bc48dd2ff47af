"""Are the hardest hundred words the same whatever easy text stands around them?"""

import math

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.level import core_chance, estimate, is_mixed
from a11y_checks.plain_language.level.hardest_words import core, surplus
from a11y_checks.plain_language.level.measured import measured_readings
from a11y_checks.plain_language.level.model import level_model
from tests.a11y_checks.plain_language.level.texts import BORDERLINE, HARD, PLAIN
from tests.a11y_checks.plain_language.level.tricks import MORE_EASY, with_easy_sentences_strewn_in


def document(text):
    return Document.from_text(text, "nl")


def whole(text):
    return measured_readings(document(text))[0]


def sentences_of_core(text):
    return [judged.sentence.text for judged in core(whole(text), level_model()).measured.reading]


def test_takes_the_hardest_sentences_in_reading_order():
    found = sentences_of_core(f"{PLAIN} {HARD}")
    assert all(sentence in HARD for sentence in found)
    assert found == sorted(found, key=HARD.index)


def test_stays_the_same_among_easy_sentences():
    spread = with_easy_sentences_strewn_in(HARD, MORE_EASY)
    assert sentences_of_core(spread) == sentences_of_core(HARD)


def test_takes_off_the_logarithm_of_how_much_longer_the_text_is():
    text = whole(f"{HARD} {PLAIN}")
    assert surplus(text) == pytest.approx(math.log(text.words / 100))


def test_has_no_core_in_a_short_text():
    short = document("U kunt uw paspoort ophalen. Neem uw oude paspoort mee.")
    assert core(measured_readings(short)[0], level_model()) is None
    assert core_chance(short) is None


def test_decides_where_the_rest_is_easy():
    mixed = document(with_easy_sentences_strewn_in(BORDERLINE, MORE_EASY))
    assert is_mixed(mixed)
    assert not is_mixed(document(BORDERLINE))
    assert not is_mixed(document(PLAIN))


def test_reports_the_words_and_scores_of_the_whole_text():
    mixed = document(with_easy_sentences_strewn_in(BORDERLINE, MORE_EASY))
    assert estimate(mixed).words == measured_readings(mixed)[0].words
    assert estimate(mixed).scores == measured_readings(mixed)[0].scores
