"""Does reading-level tell a hard text as a whole from a plain one?"""

from pathlib import Path

import pytest

from a11y_checks.document import Document
from a11y_checks.outcome import CANT_TELL, FAILED, PASSED
from a11y_checks.plain_language.reading_level import MIXED, RULE
from tests.a11y_checks.plain_language.level.texts import BORDERLINE, HARD, PLAIN
from tests.a11y_checks.plain_language.level.tricks import (
    with_easy_sentences_appended,
    with_easy_sentences_strewn_in,
)

GOOD = Path(__file__).parents[2] / "corpus/good/municipal.txt"


def test_passes_a_plain_text(outcomes):
    assert outcomes(RULE, PLAIN) == [PASSED]


def test_fails_a_hard_text_and_blocks(outcomes, refuses):
    assert outcomes(RULE, HARD) == [FAILED]
    assert refuses(RULE, HARD)


def test_asks_a_person_about_a_text_on_the_border(outcomes, refuses):
    assert outcomes(RULE, BORDERLINE) == [CANT_TELL]
    assert not refuses(RULE, BORDERLINE)


def test_points_at_a_hard_stretch_in_a_plain_text():
    plain = GOOD.read_text(encoding="utf-8")
    for hard in (HARD, BORDERLINE):
        found = list(RULE.findings(Document.from_text(f"{plain}\n\n{hard}", "nl")))
        assert [finding.asks or finding.refuses for finding in found] == [True]
        assert found[0].pointer.excerpt in hard


def test_tells_the_level_and_the_probability(failures):
    assert failures(RULE, HARD)[0].params["level"] in ("B2", "C1")
    assert failures(RULE, HARD)[0].params["probability"] < 50


def test_does_not_apply_to_a_text_of_a_few_sentences(outcomes):
    assert outcomes(RULE, "U kunt uw paspoort ophalen. Neem uw oude paspoort mee.") == []


def test_does_not_apply_to_an_english_text(outcomes):
    assert outcomes(RULE, HARD, "en") == []


def test_points_at_a_hard_sentence_to_start_with(failures):
    found = failures(RULE, HARD)[0].pointer
    assert found.excerpt in HARD
    assert len(found.excerpt.split()) > 10


@pytest.mark.parametrize("spread", [with_easy_sentences_appended, with_easy_sentences_strewn_in])
def test_asks_a_person_about_a_hard_text_that_easy_sentences_were_added_to(spread, outcomes):
    assert outcomes(RULE, spread(BORDERLINE)) == [CANT_TELL]


def test_asks_nothing_about_a_plain_text_with_easy_sentences(outcomes):
    assert outcomes(RULE, with_easy_sentences_appended(PLAIN)) == [PASSED]


def test_says_why_it_asks_about_a_text_that_passes_only_by_its_easiest_sentences():
    text = with_easy_sentences_strewn_in(BORDERLINE)
    found = list(RULE.findings(Document.from_text(text, "nl")))
    assert found[0].message == MIXED
    assert found[0].pointer.excerpt in BORDERLINE
