"""A fact is kept once, in its usual form, and says so honestly when it has no value."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from content.facts.models import Fact, FactValue
from tests.content.facts.facts import fact, set_today

pytestmark = pytest.mark.django_db
HARD = "Teneinde in aanmerking te komen dient u te voldoen aan de bepalingen."


def value(kind="fee", **fields):
    told = {"value": "80", "valid_from": date(2026, 1, 1), **fields}
    return FactValue(fact=Fact(key="x", label="Paspoort", kind=kind), **told)


def faults(made) -> set[str]:
    with pytest.raises(ValidationError) as refusal:
        made.full_clean(exclude={"fact"})
    return set(refusal.value.message_dict)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("fee", {"value": "80"}),
        ("fee", {"value": "1.250,00", "unit": "year"}),
        ("term", {"value": "5", "unit": "working_day"}),
        ("term", {"value": "1,5", "unit": "hour"}),
        ("quantity", {"value": "12"}),
        ("phone", {"value": "14 000"}),
        ("text", {"value": "Team Belastingen", "value_en": "Tax team"}),
    ],
)
def test_accepts_the_usual_form(kind, fields):
    value(kind, **fields).full_clean(exclude={"fact"})


@pytest.mark.parametrize(
    ("kind", "fields", "fault"),
    [
        ("fee", {"value": "80 euro"}, "value"),
        ("fee", {"value": "€ 80"}, "value"),
        ("fee", {"value": "80.50"}, "value"),
        ("fee", {"value": "-5"}, "value"),
        ("fee", {"value": "80\n"}, "value"),
        ("term", {"value": "vijf", "unit": "day"}, "value"),
        ("term", {"value": "5"}, "unit"),
        ("term", {"value": "5", "unit": "percent"}, "unit"),
        ("phone", {"value": "bel ons"}, "value"),
        ("phone", {"value": "14 000", "unit": "day"}, "unit"),
        ("text", {"value": HARD}, "value"),
        ("fee", {"valid_until": date(2025, 12, 31)}, "valid_until"),
        ("fee", {"checked_on": date(2999, 1, 1)}, "checked_on"),
        ("fee", {"source_url": "http://wetten.overheid.nl/"}, "source_url"),
    ],
)
def test_refuses_at_its_field_what_nobody_could_rely_on(kind, fields, fault):
    assert faults(value(kind, **fields)) == {fault}


def test_refuses_a_name_that_residents_cannot_read():
    with pytest.raises(ValidationError) as refusal:
        Fact(key="x", label=HARD, kind="fee").full_clean()
    assert set(refusal.value.message_dict) == {"label"}


def test_makes_its_key_from_its_name_and_keeps_it():
    first, second = Fact(label="Paspoort, 18 jaar"), Fact(label="Paspoort 18 jaar")
    first.save()
    second.save()
    assert (first.key, second.key) == ("paspoort-18-jaar", "paspoort-18-jaar-2")
    first.label = "Een andere naam"
    first.save()
    assert first.key == "paspoort-18-jaar"
    assert Fact.objects.count() == 2


def test_gets_a_key_when_its_name_has_no_letters():
    nameless = Fact(label="€")
    nameless.save()
    assert nameless.key == "gegeven"


def test_says_the_value_of_the_day(monkeypatch):
    passport = fact(
        "paspoort",
        {"value": "80"},
        {"value": "82,50", "valid_from": date(2027, 1, 1), "valid_until": date(2027, 12, 31)},
    )
    with translation.override("nl"):
        set_today(monkeypatch, date(2026, 12, 31))
        assert passport.said() == "€\u00a080"
        set_today(monkeypatch, date(2027, 1, 1))
        assert passport.said() == "€\u00a082,50"
        set_today(monkeypatch, date(2028, 1, 1))
        assert passport.said() == "(nu niet bekend, vraag het ons)"


def test_words_and_names_have_an_english_form():
    team = fact(
        "team", {"value": "Team Belastingen", "value_en": "Tax team"}, kind="text", label_en="Team"
    )
    with translation.override("en"):
        assert (team.said(date(2026, 6, 1)), team.name) == ("Tax team", "Team")
    with translation.override("nl"):
        assert (team.said(date(2026, 6, 1)), team.name) == ("Team Belastingen", "Naam van team")


def test_machines_get_the_bare_number():
    assert value(value="1.250,50").number == pytest.approx(1250.5)
    assert value("phone", value="14 000").number is None
