"""A value holds from its first day to its last, and no old one comes back."""

from dataclasses import dataclass
from datetime import date

import pytest

from content.facts.dated import next_change, next_value, value_on


@dataclass(frozen=True)
class Value:
    said: str
    valid_from: date
    valid_until: date | None = None


OLD = Value("80", date(2026, 1, 1))
NEW = Value("82", date(2027, 1, 1), date(2027, 12, 31))
BOTH = (NEW, OLD)


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (date(2025, 12, 31), None),
        (date(2026, 1, 1), OLD),
        (date(2026, 12, 31), OLD),
        (date(2027, 1, 1), NEW),
        (date(2027, 12, 31), NEW),
    ],
)
def test_the_value_that_began_last_holds(day, value):
    assert value_on(BOTH, day) is value


def test_an_older_value_does_not_come_back_when_the_newest_has_ended():
    assert value_on(BOTH, date(2028, 1, 1)) is None


@pytest.mark.parametrize(
    ("day", "change"),
    [
        (date(2025, 12, 31), date(2026, 1, 1)),
        (date(2026, 6, 1), date(2027, 1, 1)),
        (date(2027, 1, 1), date(2028, 1, 1)),
        (date(2028, 1, 1), None),
    ],
)
def test_tells_the_first_day_on_which_it_is_different(day, change):
    assert next_change(BOTH, day) == change


def test_on_the_day_of_change_the_value_is_another_and_the_day_before_it_is_not():
    change = next_change(BOTH, date(2026, 6, 1))
    assert value_on(BOTH, change) is NEW
    assert value_on(BOTH, date(2026, 12, 31)) is OLD


def test_tells_the_next_value_and_nothing_when_none_is_known():
    assert next_value(BOTH, date(2026, 6, 1)) is NEW
    assert next_value(BOTH, date(2027, 6, 1)) is None


def test_knows_nothing_of_a_fact_without_values():
    assert value_on((), date(2026, 1, 1)) is None
    assert next_change((), date(2026, 1, 1)) is None
