"""A value is said the way people say it, in the language of the page."""

import pytest
from django.utils import translation

from content.facts.said import said, said_in_html


@pytest.mark.parametrize(
    ("kind", "value", "unit", "dutch", "english"),
    [
        ("fee", "80", "", "€\u00a080", "€80"),
        ("fee", "87,20", "", "€\u00a087,20", "€87.20"),
        ("fee", "1.250,50", "", "€\u00a01.250,50", "€1,250.50"),
        ("fee", "60", "year", "€\u00a060 per jaar", "€60 per year"),
        ("term", "1", "working_day", "1 werkdag", "1 working day"),
        ("term", "5", "working_day", "5 werkdagen", "5 working days"),
        ("term", "1,5", "hour", "1,5 uur", "1.5 hours"),
        ("quantity", "12", "", "12", "12"),
        ("quantity", "2,5", "cubic_metre", "2,5 kubieke meter", "2.5 cubic metres"),
        ("quantity", "21", "percent", "21 procent", "21 percent"),
        ("phone", "14 000", "", "14\u00a0000", "14\u00a0000"),
        ("text", "Team Belastingen", "", "Team Belastingen", "Team Belastingen"),
    ],
)
def test_says_it_in_both_languages(kind, value, unit, dutch, english):
    with translation.override("nl"):
        assert said(kind, value, unit) == dutch
    with translation.override("en"):
        assert said(kind, value, unit) == english


def test_an_example_amount_says_that_it_is_one():
    with translation.override("nl"):
        assert said("fee", "80", is_example=True) == "€\u00a080 (voorbeeldbedrag)"
        assert said("term", "5", "week", is_example=True) == "5 weken"


def test_a_phone_number_can_be_called():
    assert said_in_html("phone", "14\u00a0000") == '<a href="tel:14000">14\u00a0000</a>'


def test_escapes_words():
    assert said_in_html("text", "<b>Team</b>") == "&lt;b&gt;Team&lt;/b&gt;"
