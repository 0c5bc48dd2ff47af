"""Editors keep facts, find them, and see where they are used."""

import json
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import translation
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from content.facts.models import ContactPoint, Fact
from tests.content import factories
from tests.content.facts.facts import fact, reference, set_today

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


@pytest.fixture
def editor(client, monkeypatch):
    set_today(monkeypatch, TODAY)
    client.force_login(
        get_user_model().objects.create_superuser("beheer", "beheer@voorbeeld.nl", "geheim")
    )
    with translation.override("nl"):
        yield client


def form(*values: dict, **own) -> dict:
    row = {"unit": "", "origin": "local", "valid_from": "2026-01-01", "valid_until": ""}
    row |= {"value_en": "", "source_name": "", "source_url": "", "checked_on": "", "checked_by": ""}
    told = {"label": "Paspoort", "label_en": "", "kind": "fee"} | own
    told["values"] = inline_formset([row | value for value in values])
    return nested_form_data(told)


def listed(response) -> dict[str, list[str]]:
    rows = BeautifulSoup(response.content, "lxml").select("table.listing tbody tr")
    cells = [[" ".join(cell.stripped_strings) for cell in row.select("td")] for row in rows]
    return {row[1].split("\n")[0]: row for row in cells}


def test_a_second_value_from_the_same_day_is_told_at_its_day(editor):
    values = [{"value": "80"}, {"value": "82,50"}]
    response = editor.post(reverse("wagtailsnippets_facts_fact:add"), form(*values))
    rows = response.context["form"].formsets["values"]
    assert [list(row) for row in rows.errors] == [[], ["valid_from"]]
    assert "Een andere waarde heeft deze eerste dag ook." in response.content.decode()
    assert "82,50" in response.content.decode(), "what was typed is lost"


def test_a_new_fact_is_kept_with_its_values(editor):
    values = [{"value": "80"}, {"value": "82,50", "valid_from": "2027-01-01"}]
    response = editor.post(reverse("wagtailsnippets_facts_fact:add"), form(*values))
    assert response.status_code == 302
    assert [v.value for v in Fact.objects.get(key="paspoort").values.all()] == ["82,50", "80"]


@pytest.mark.parametrize(
    ("values", "own", "told"),
    [
        ([{"value": "80 euro"}], {}, "Schrijf alleen het bedrag"),
        ([{"value": "5"}], {"kind": "term"}, "Kies uren, dagen, weken, maanden of jaren."),
        ([{"value": "80"}, {"value": "85"}], {}, "heeft deze eerste dag ook"),
        ([], {}, "minimaal 1 formulier"),
        ([{"value": "80"}], {"label": "Teneinde u te informeren over leges"}, "Teneinde"),
    ],
)
def test_a_fault_is_told_in_the_form_and_nothing_is_kept(editor, values, own, told):
    response = editor.post(reverse("wagtailsnippets_facts_fact:add"), form(*values, **own))
    assert response.status_code == 200
    assert told.lower() in response.content.decode().lower()
    assert not Fact.objects.exists()


def test_the_overview_shows_today_what_comes_next_and_when_it_was_checked(editor):
    new = {"value": "82,50", "valid_from": date(2027, 1, 1)}
    fact("paspoort", {"value": "80", "checked_on": date(2026, 11, 2)}, new)
    fact("kaart", {"value": "70", "valid_until": date(2026, 12, 31)})
    fact("oud", {"value": "60", "valid_until": date(2026, 1, 31)})
    rows = listed(editor.get(reverse("wagtailsnippets_facts_fact:list")))
    told = {
        name.partition(" ")[0] + name.split("Naam van ")[1].split()[0]: row[-3:]
        for name, row in rows.items()
    }
    assert list(told.values()) == [
        ["€\u00a070", "geen na 31 december 2026", "nooit"],
        ["(nu niet bekend, vraag het ons)", "", "nooit"],
        ["€\u00a080", "€\u00a082,50 vanaf 1 januari 2027", "2 november 2026"],
    ]


@pytest.mark.parametrize(
    ("attention", "name"), [("expired", "oud"), ("ending", "kaart"), ("unchecked", "nooit")]
)
def test_the_overview_finds_what_needs_attention(editor, attention, name):
    checked = {"checked_on": date(2026, 11, 2)}
    fact("oud", {"value": "60", "valid_until": date(2026, 1, 31)} | checked)
    fact("kaart", {"value": "70", "valid_until": date(2026, 12, 31)} | checked)
    fact("nooit", {"value": "80"})
    address = reverse("wagtailsnippets_facts_fact:list")
    rows = listed(editor.get(address, {"attention": attention}))
    assert [f"Naam van {name}" in row for row in rows] == [True]


def test_the_overview_costs_as_many_queries_for_many_facts(editor, django_assert_max_num_queries):
    for number in range(15):
        fact(f"feit-{number}")
    editor.get(reverse("wagtailsnippets_facts_fact:list"))
    with django_assert_max_num_queries(14):
        editor.get(reverse("wagtailsnippets_facts_fact:list"))


def test_the_chooser_finds_a_fact_and_tells_its_value(editor):
    fact("paspoort")
    fact("rijbewijs")
    found = editor.get(reverse("wagtailsnippetchoosers_facts_fact:choose_results"), {"q": "pasp"})
    assert "€\u00a080" in found.content.decode()
    assert "rijbewijs" not in found.content.decode()
    chosen = editor.get(reverse("wagtailsnippetchoosers_facts_fact:chosen", args=["paspoort"]))
    result = json.loads(chosen.content)["result"]
    assert (result["id"], result["string"]) == ("paspoort", "Naam van paspoort")
    assert result["said"] == "€\u00a080"


def test_a_fact_and_a_contact_point_tell_which_pages_use_them(editor, municipality_theme):
    passport = fact()
    factories.product_page(municipality_theme, costs=f"<p>Dit kost {reference()}.</p>")
    for used in (passport, ContactPoint.objects.get()):
        name = used._meta.model_name
        page = editor.get(reverse(f"wagtailsnippets_facts_{name}:usage", args=[used.pk]))
        assert "Paspoort aanvragen" in page.content.decode()


def test_special_days_of_a_contact_point_are_kept(editor):
    point = factories.contact_point()
    own = {f.name: getattr(point, f.name) for f in point._meta.fields if f.name != "id"}
    own["step_free"] = "on"
    days = {"first_day": "2026-12-25", "last_day": "", "hours": "", "reason": "Kerst"}
    address = reverse("wagtailsnippets_facts_contactpoint:edit", args=[point.pk])
    told = nested_form_data(own | {"special_days": inline_formset([days])})
    assert editor.post(address, told).status_code == 302
    kept = point.special_days.get()
    assert (kept.first_day, kept.last_day, kept.reason) == (*[date(2026, 12, 25)] * 2, "Kerst")
    wrong = nested_form_data(own | {"special_days": inline_formset([days | {"hours": "dicht"}])})
    assert "Schrijf de tijden zo" in editor.post(address, wrong).content.decode()
