"""Opening hours read the way people say them."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from content.facts.opening_hours import OpenPeriod, hours_validator, open_periods


def spoken(*week: str) -> list[str]:
    with translation.override("nl"):
        return [f"{period.days}: {period.hours}" for period in open_periods(week)]


def test_takes_days_in_a_row_with_the_same_hours_together():
    week = ["9.00-17.00"] * 3 + ["9.00-20.00", "9.00-17.00", "", ""]
    assert spoken(*week) == [
        "maandag tot en met woensdag: 9.00 tot 17.00 uur",
        "donderdag: 9.00 tot 20.00 uur",
        "vrijdag: 9.00 tot 17.00 uur",
    ]


def test_says_two_days_by_name():
    assert spoken("", "", "", "", "", "10.00-12.00", "10.00-12.00") == [
        "zaterdag en zondag: 10.00 tot 12.00 uur"
    ]


def test_says_a_day_with_a_lunch_break():
    assert spoken("9.00-12.00, 13.00-17.00") == [
        "maandag: 9.00 tot 12.00 uur en 13.00 tot 17.00 uur"
    ]


def test_shows_what_is_stored_when_it_is_no_time():
    assert "gesloten" in spoken("gesloten")[0]


def test_says_nothing_of_a_week_in_which_the_desk_is_closed():
    assert open_periods([""] * 7) == ()


def test_speaks_english_on_an_english_page():
    with translation.override("en"):
        assert open_periods(["9.00-17.00"]) == (OpenPeriod("Monday", "9.00 to 17.00"),)


@pytest.mark.parametrize(
    "hours", ["9.00-17.00", "09.30-12.00, 13.00-17.00", "9.00-12.00,13.00-17.00"]
)
def test_accepts_hours_with_a_point(hours):
    hours_validator(hours)


@pytest.mark.parametrize("hours", ["9-17", "9:00-17:00", "25.00-26.00", "9.00 - 17.00", "gesloten"])
def test_refuses_anything_else(hours):
    with pytest.raises(ValidationError):
        hours_validator(hours)
