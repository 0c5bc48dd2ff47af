"""Does an editor read a finding as a Dutch sentence, with its place and its figures?"""

from dataclasses import replace

import pytest
from django.utils import translation

from a11y_checks.plain_language.average_sentence_length import RULE
from a11y_checks.plain_language.text_language import RULE as TEXT_LANGUAGE
from content.governance.judging import UNRENDERED
from content.governance.wording import message_of, with_place

FINDING = replace(UNRENDERED, message=RULE.message, params={"mean": 20.5, "max": 15})


@pytest.mark.parametrize(("language", "figure"), [("nl", "20,5"), ("en", "20.5")])
def test_a_fraction_is_written_as_in_the_language_of_the_reader(language, figure):
    with translation.override(language):
        assert figure in message_of(FINDING)


@pytest.mark.parametrize(("language", "name"), [("nl", "het Engels"), ("en", "in English")])
def test_a_language_is_called_as_the_reader_calls_it(language, name):
    params = {"declared_language": "Dutch", "found_language": "English", "code": "en"}
    finding = replace(UNRENDERED, message=TEXT_LANGUAGE.message, params=params)
    with translation.override(language):
        assert name in message_of(finding)


@pytest.mark.parametrize(
    ("place", "begin"),
    [("Kosten", "Kosten: "), ("Voor wie is dit?", "Voor wie is dit? "), ("", "")],
)
def test_the_place_stands_before_what_is_wrong(place, begin):
    with translation.override("nl"):
        assert with_place(place, FINDING).startswith(f"{begin}De zinnen")
