"""Are all criteria there, each with its place in the law and a test that people can follow?"""

from content.audits.evaluation.criteria import (
    ASKED_BY_LAW,
    ONLY_IN_WCAG_22,
    PARSING,
    all_criteria,
    criteria_of,
    with_marks,
)

BY_NUMBER = {each.number: each for each in all_criteria()}


def test_marks_what_the_law_does_not_ask():
    numbers = ("2.4.4", "2.4.9", "2.5.8", "4.1.1")
    assert with_marks(numbers) == "2.4.4, 2.4.9 (AAA), 2.5.8 (WCAG 2.2), 4.1.1"


def test_all_55_criteria_are_there_without_the_one_that_is_gone():
    assert len(BY_NUMBER) == 55
    assert PARSING not in BY_NUMBER


def test_the_law_asks_49_of_them_and_parsing():
    law = [each for each in all_criteria() if each.is_law]
    assert len(law) + 1 == ASKED_BY_LAW
    assert BY_NUMBER.keys() >= ONLY_IN_WCAG_22


def test_wcag_21_leaves_out_what_is_new():
    assert len(criteria_of("2.2")) - len(criteria_of("2.1")) == len(ONLY_IN_WCAG_22)


def test_each_names_its_clause_and_its_explanation():
    contrast, target = BY_NUMBER["1.4.3"], BY_NUMBER["2.5.8"]
    assert contrast.clause == "9.1.4.3"
    assert contrast.understanding_url.endswith("/Understanding/contrast-minimum")
    assert target.clause == ""


def test_each_says_how_to_test_it_in_short_sentences():
    for each in all_criteria():
        sentences = each.how_to_test.replace("?", ".").split(".")
        assert each.how_to_test.endswith((".", "?")), each.number
        assert max(len(sentence.split()) for sentence in sentences) <= 25, each.number
