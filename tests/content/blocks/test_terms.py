"""A term ends on the day that the law says, also around weekends and public holidays."""

from datetime import date, timedelta

import pytest

from content.blocks.terms import Counting, easter_sunday, end_of_term, is_working_day

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("born", "reported"),
    [
        (date(2026, 11, 30), date(2026, 12, 3)),  # Monday -> Thursday
        (date(2026, 12, 1), date(2026, 12, 4)),  # Tuesday -> Friday
        (date(2026, 12, 2), date(2026, 12, 7)),  # Wednesday: Saturday becomes Monday
        (date(2026, 12, 3), date(2026, 12, 7)),  # Thursday: Sunday becomes Monday
        (date(2026, 12, 4), date(2026, 12, 8)),  # Friday: two working days are needed
        (date(2026, 12, 5), date(2026, 12, 8)),  # Saturday -> Tuesday
        (date(2026, 12, 6), date(2026, 12, 9)),  # Sunday -> Wednesday
        (date(2026, 12, 23), date(2026, 12, 28)),  # over Christmas
        (date(2026, 12, 24), date(2026, 12, 29)),  # Christmas, a weekend, and two working days
    ],
)
def test_a_birth_is_reported_within_three_days_by_the_law(born, reported):
    assert end_of_term(born, 3, Counting.LEGAL_TERM) == reported


def test_a_funeral_is_at_the_latest_on_the_sixth_working_day():
    assert end_of_term(date(2026, 12, 18), 6, Counting.WORKING_DAYS) == date(2026, 12, 29)
    assert end_of_term(MONDAY, 6, Counting.WORKING_DAYS) == date(2026, 12, 8)


@pytest.mark.parametrize("counting", [Counting.DAYS, "", "what is this"])
def test_ordinary_days_are_just_counted(counting):
    assert end_of_term(date(2026, 12, 23), 3, counting) == date(2026, 12, 26)


@pytest.mark.parametrize("counting", list(Counting))
def test_no_days_after_a_working_day_is_that_day(counting):
    assert end_of_term(MONDAY, 0, counting) == MONDAY


@pytest.mark.parametrize("days", [-2, 0, 96])
def test_the_law_lengthens_no_term_that_is_reckoned_back_or_is_long(days):
    saturday = date(2026, 12, 5)
    event = saturday - timedelta(days=days)
    assert end_of_term(event, days, Counting.LEGAL_TERM) == saturday


def test_working_days_are_counted_back_as_well():
    assert end_of_term(MONDAY, -1, Counting.WORKING_DAYS) == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("year", "day"),
    [(2024, (3, 31)), (2025, (4, 20)), (2026, (4, 5)), (2027, (3, 28)), (2038, (4, 25))],
)
def test_easter_falls_on_the_day_of_the_calendar(year, day):
    assert easter_sunday(year) == date(year, *day)


@pytest.mark.parametrize(
    "holiday",
    [
        date(2026, 1, 1),
        date(2026, 4, 3),  # Good Friday
        date(2026, 4, 6),  # Easter Monday
        date(2026, 4, 27),  # King's day
        date(2026, 5, 5),
        date(2026, 5, 14),  # Ascension Day
        date(2026, 5, 25),  # Whit Monday
        date(2026, 12, 25),
        date(2025, 4, 26),  # King's day, as the 27th was a Sunday
    ],
)
def test_nobody_works_on_a_public_holiday(holiday):
    assert not is_working_day(holiday)


def test_a_term_far_away_still_ends():
    assert end_of_term(date(2199, 12, 31), 3650, Counting.WORKING_DAYS).year == 2214
