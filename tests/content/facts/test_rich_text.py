"""A fact in running text: stored as a reference, shown as today's value, edited as one piece."""

import json
from datetime import date

import pytest
from django.core.signals import request_finished, request_started
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.rich_text import expand_db_html

from content.blocks.rich_text import LONG_TEXT, SHORT_TEXT
from tests.content.facts.facts import fact, reference, set_today

pytestmark = pytest.mark.django_db
TEXT = f"<p>Het kost {reference()} en dat is het.</p>"


@pytest.fixture(autouse=True)
def dutch():
    with translation.override("nl"):
        yield


@pytest.fixture
def request_open():
    request_started.send(sender=None)
    yield
    request_finished.send(sender=None)


def test_shows_the_value_of_today(monkeypatch):
    fact("paspoort", {"value": "80"}, {"value": "82", "valid_from": date(2027, 1, 1)})
    set_today(monkeypatch, date(2026, 12, 31))
    assert expand_db_html(TEXT) == "<p>Het kost €\u00a080 en dat is het.</p>"
    set_today(monkeypatch, date(2027, 1, 1))
    assert expand_db_html(TEXT) == "<p>Het kost €\u00a082 en dat is het.</p>"


def test_shows_the_value_in_the_language_of_the_page(monkeypatch):
    fact("klaar", {"value": "5", "unit": "working_day"}, kind="term")
    with translation.override("en"):
        assert expand_db_html(reference("klaar")) == "5 working days"


@pytest.mark.parametrize("key", ["bestaat-niet", "", "x&quot;&gt;&lt;script&gt;"])
def test_is_honest_about_a_fact_that_is_not_there(key):
    assert expand_db_html(reference(key)) == "(nu niet bekend, vraag het ons)"


def test_never_shows_an_amount_that_has_ended(monkeypatch):
    fact("paspoort", {"value": "80", "valid_until": date(2026, 6, 30)})
    set_today(monkeypatch, date(2026, 7, 1))
    assert "80" not in expand_db_html(TEXT)


def test_one_request_reads_all_facts_with_one_query(request_open):
    for number in range(5):
        fact(f"feit-{number}")
    with CaptureQueriesContext(
        connection,
    ) as queries:
        for number in range(5):
            expand_db_html(f"<p>{reference(f'feit-{number}')}{reference('feit-0')}</p>")
    assert len(queries) == 1


def test_a_value_saved_within_a_request_shows_at_once(request_open):
    passport = fact()
    assert "80" in expand_db_html(TEXT)
    value = passport.values.get()
    value.value = "85"
    value.save()
    assert "85" in expand_db_html(TEXT)


def test_nothing_is_remembered_after_a_request():
    passport = fact()
    request_started.send(sender=None)
    expand_db_html(TEXT)
    request_finished.send(sender=None)
    type(passport.values.get()).objects.update(value="85")
    assert "85" in expand_db_html(TEXT)


@pytest.mark.parametrize("features", [SHORT_TEXT, LONG_TEXT])
def test_the_editor_keeps_the_reference_and_never_the_value(features):
    fact()
    converter = ContentstateConverter(features=features)
    state = json.loads(converter.from_database_format(TEXT))
    assert state["blocks"][0]["text"] == "Het kost €\u00a080 en dat is het."
    entity = state["entityMap"]["0"]
    assert entity["mutability"] == "IMMUTABLE"
    assert entity["data"] == {"id": "paspoort", "label": "Naam van paspoort"}
    stored = converter.to_database_format(json.dumps(state))
    assert reference() in stored
    assert "€" not in stored


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{reference()}</p>",
        f"<p>{reference()} {reference('ander')}</p>",
        f"<ul><li>volwassene: {reference()}</li></ul>",
        f"<p><b>{reference()}</b></p>",
        f"<h3>Kosten {reference()}</h3>",
    ],
)
def test_opening_and_saving_a_text_changes_nothing(html):
    fact()
    converter = ContentstateConverter(features=LONG_TEXT)
    once = converter.to_database_format(converter.from_database_format(html))
    twice = converter.to_database_format(converter.from_database_format(once))
    assert expand_db_html(once).split() == expand_db_html(twice).split()
    assert once.count("<embed") == html.count("<embed")
