"""Open now, until when, and when again: by the clock on the wall."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation

from content.facts.open_state import OpeningPlan, next_change, open_state, said
from content.facts.opening_hours import spans

HERE = ZoneInfo("Europe/Amsterdam")
OFFICE = (*[spans("9.00-12.00, 13.00-17.00")] * 5, (), ())
MONDAY = date(2026, 11, 23)
CHRISTMAS = date(2026, 12, 25)


def moment(day: date, clock: str) -> datetime:
    hour, minute = clock.split(".")
    return datetime.combine(day, time(int(hour), int(minute)), HERE)


def spoken(now: datetime, special=None, week=OFFICE) -> str:
    plan = OpeningPlan(week, special or {})
    with translation.override("nl"):
        return said(open_state(plan, now), now.date())


@pytest.mark.parametrize(
    ("clock", "sentence"),
    [
        ("8.59", "Nu gesloten. Vandaag open vanaf 9.00 uur."),
        ("9.00", "Nu open tot 12.00 uur."),
        ("11.59", "Nu open tot 12.00 uur."),
        ("12.00", "Nu gesloten. Vandaag open vanaf 13.00 uur."),
        ("16.59", "Nu open tot 17.00 uur."),
        ("17.00", "Nu gesloten. Morgen open vanaf 9.00 uur."),
        ("23.59", "Nu gesloten. Morgen open vanaf 9.00 uur."),
    ],
)
def test_says_how_it_is_at_each_hour(clock, sentence):
    assert spoken(moment(MONDAY, clock)) == sentence


def test_names_the_day_when_it_is_further_away():
    friday = MONDAY + timedelta(days=4)
    assert spoken(moment(friday, "18.00")) == "Nu gesloten. Maandag open vanaf 9.00 uur."


def test_names_the_date_when_it_is_more_than_a_week_away():
    closed = {MONDAY + timedelta(days=ahead): () for ahead in range(8)}
    assert spoken(moment(MONDAY, "10.00"), closed) == "Nu gesloten. 1 december open vanaf 9.00 uur."


def test_a_special_day_goes_before_the_ordinary_hours():
    assert spoken(moment(CHRISTMAS, "10.00"), {CHRISTMAS: ()}).startswith("Nu gesloten.")
    early = {CHRISTMAS: spans("9.00-11.00")}
    assert spoken(moment(CHRISTMAS, "10.00"), early) == "Nu open tot 11.00 uur."


def test_promises_nothing_when_it_never_opens():
    assert spoken(moment(MONDAY, "10.00"), week=((),) * 7) == "Nu gesloten."


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_keeps_the_hours_on_the_door_when_the_clock_changes(day):
    sunday = {day: spans("9.00-17.00")}
    assert spoken(moment(day, "9.00"), sunday) == "Nu open tot 17.00 uur."
    assert spoken(moment(day, "17.00"), sunday) == "Nu gesloten. Morgen open vanaf 9.00 uur."


def test_the_time_until_the_next_change_is_right_in_the_night_the_clock_changes():
    plan = OpeningPlan(OFFICE, {date(2026, 3, 29): spans("9.00-17.00")})
    now = moment(date(2026, 3, 29), "0.00")
    assert next_change(plan, now) - now.astimezone(UTC) == timedelta(hours=8)


@pytest.mark.parametrize(
    ("clock", "change"), [("8.00", "9.00"), ("9.00", "12.00"), ("12.30", "13.00")]
)
def test_tells_when_the_sentence_changes(clock, change):
    plan = OpeningPlan(OFFICE)
    assert next_change(plan, moment(MONDAY, clock)) == moment(MONDAY, change)


def test_at_midnight_tomorrow_becomes_today():
    change = next_change(OpeningPlan(OFFICE), moment(MONDAY, "18.00"))
    assert change == moment(MONDAY + timedelta(days=1), "0.00")


def test_nothing_changes_between_now_and_the_next_change():
    plan, now = OpeningPlan(OFFICE, {CHRISTMAS: ()}), moment(MONDAY, "7.00")
    for _turn in range(60):
        until = next_change(plan, now).astimezone(HERE)
        assert spoken(until - timedelta(minutes=1), plan.special) == spoken(now, plan.special)
        now = until
