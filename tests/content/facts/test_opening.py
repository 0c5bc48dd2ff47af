"""A contact point shows whether it is open, its hours, and the days that are different."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.signals import request_finished, request_started
from django.db import connection
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from content.facts.changes import next_change, next_value_change
from content.facts.models import SpecialDays
from tests.content import factories
from tests.content.facts.facts import HERE, fact, set_today

pytestmark = pytest.mark.django_db
MONDAY, CHRISTMAS = date(2026, 12, 21), date(2026, 12, 25)


@pytest.fixture(autouse=True)
def dutch():
    with translation.override("nl"):
        yield


@pytest.fixture
def town_hall():
    point = factories.contact_point()
    point.special_days = [
        SpecialDays(first_day=CHRISTMAS, last_day=CHRISTMAS, reason="Kerst"),
        SpecialDays(first_day=date(2026, 12, 28), last_day=date(2026, 12, 30), hours="10.00-14.00"),
        SpecialDays(first_day=date(2026, 1, 1), last_day=date(2026, 1, 1)),
        SpecialDays(first_day=date(2027, 5, 5), last_day=date(2027, 5, 5)),
    ]
    point.save()
    return point


def shown(point) -> str:
    return " ".join(render_to_string("facts/opening_hours.html", {"point": point}).split())


def test_shows_the_state_the_hours_and_the_days_to_come(town_hall, monkeypatch):
    set_today(monkeypatch, MONDAY, hour=10)
    html = shown(town_hall)
    assert '<p class="open-now">Nu open tot 17.00 uur.</p>' in html
    assert "<dt>vrijdag 25 december</dt><dd>gesloten (" in html
    assert ">Kerst</span>)" in html
    days = "maandag 28 december tot en met woensdag 30 december"
    assert f"<dt>{days}</dt><dd>10.00 tot 14.00 uur</dd>" in html
    assert "1 januari" not in html
    assert "5 mei" not in html


def test_who_calls_reads_of_the_days_on_which_that_is_different_too(town_hall, monkeypatch):
    set_today(monkeypatch, MONDAY, hour=10)
    html = render_to_string("facts/phone.html", {"point": town_hall})
    assert "Andere tijden op:" in html
    assert "<dt>vrijdag 25 december</dt><dd>gesloten</dd>" in html
    days = "maandag 28 december tot en met woensdag 30 december"
    assert f"<dt>{days}</dt><dd>10.00 tot 14.00 uur</dd>" in html
    for days in SpecialDays.objects.all():
        days.by_phone = False
        days.save()
    assert "Andere tijden" not in render_to_string("facts/phone.html", {"point": town_hall})


def test_a_place_with_the_same_number_tells_of_the_same_days(town_hall, monkeypatch):
    set_today(monkeypatch, MONDAY, hour=10)
    own = SpecialDays(first_day=CHRISTMAS, last_day=date(2026, 12, 26), hours="9.00-12.00")
    other = factories.contact_point(name="Wijkhuis")
    other.special_days = [own]
    other.save()
    html = render_to_string("facts/phone.html", {"point": other})
    assert "<dt>vrijdag 25 december tot en met zaterdag 26 december</dt>" in html
    assert "<dt>vrijdag 25 december</dt>" not in html, "what this place says itself goes first"
    assert "<dt>maandag 28 december tot en met woensdag 30 december</dt>" in html
    assert html.index("vrijdag 25") < html.index("maandag 28")
    elsewhere = factories.contact_point(name="Milieustraat", phone="14 099")
    assert "<dt>" not in render_to_string("facts/phone.html", {"point": elsewhere})


def test_is_closed_on_the_day_itself(town_hall, monkeypatch):
    set_today(monkeypatch, CHRISTMAS, hour=10)
    assert "Nu gesloten. Maandag open vanaf 10.00 uur." in shown(town_hall)


def test_says_nothing_of_a_place_without_hours(monkeypatch):
    empty = {day: "" for day in factories.WEEK}
    assert shown(factories.contact_point(name="Loket", **empty | {"thursday": ""})) == ""


def test_all_places_and_their_days_cost_one_query_in_a_request(town_hall):
    other = factories.contact_point(name="Wijkhuis")
    request_started.send(sender=None)
    try:
        with CaptureQueriesContext(connection) as queries:
            for point in (town_hall, other, town_hall):
                shown(point)
        assert len(queries) == 1
    finally:
        request_finished.send(sender=None)


def test_a_page_may_be_kept_until_the_first_place_opens_or_closes(town_hall):
    factories.contact_point(name="Wijkhuis", monday="7.30-11.00")
    early = datetime(2026, 12, 21, 6, tzinfo=HERE)
    assert next_change(early) == datetime(2026, 12, 21, 7, 30, tzinfo=HERE)
    late = datetime(2026, 12, 21, 22, tzinfo=HERE)
    assert next_change(late).astimezone(HERE) == datetime(2026, 12, 22, tzinfo=HERE)


def test_a_page_is_kept_no_longer_than_until_midnight_without_any_place():
    now = datetime(2026, 10, 24, 22, 30, tzinfo=UTC)  # 0.30 here, the night the clock goes back
    assert next_change(now) - now == timedelta(hours=24, minutes=30)


def test_tells_the_first_day_on_which_any_fact_changes():
    fact("a", {"value": "80"}, {"value": "82", "valid_from": date(2027, 1, 1)})
    fact("b", {"value": "80", "valid_until": date(2026, 11, 30)})
    assert next_value_change(date(2026, 11, 23)) == date(2026, 12, 1)
    assert next_value_change(date(2027, 1, 1)) is None


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"first_day": CHRISTMAS, "last_day": MONDAY}, "last_day"),
        ({"first_day": MONDAY, "last_day": MONDAY + timedelta(days=200)}, "last_day"),
        ({"first_day": CHRISTMAS, "hours": "dicht"}, "hours"),
        ({"first_day": CHRISTMAS, "hours": "17.00-9.00"}, "hours"),
        ({}, "first_day"),
    ],
)
def test_refuses_days_that_help_nobody(fields, fault):
    with pytest.raises(ValidationError) as refusal:
        SpecialDays(**fields).full_clean(exclude={"contact_point"})
    assert fault in refusal.value.message_dict


def test_a_single_day_needs_no_last_day():
    day = SpecialDays(first_day=CHRISTMAS)
    day.full_clean(exclude={"contact_point"})
    assert day.last_day == CHRISTMAS
