"""Which of some dated values holds on a day, and when does that change?"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Protocol, TypeVar


class Dated(Protocol):
    """Something that holds from a first day up to and including a last one, if it has one."""

    valid_from: date
    valid_until: date | None


Value = TypeVar("Value", bound=Dated)


def value_on(values: Iterable[Value], day: date) -> Value | None:
    """Return the value that holds on this day, None when there is none.

    The one that began last decides. When it has ended, an older one does not come back:
    last year's fee must never show itself again because this year's was given an end.
    """
    newest = _newest_begun(values, day)
    return None if newest is None or _has_ended(newest, day) else newest


def next_value(values: Iterable[Value], day: date) -> Value | None:
    """Return the first value that begins after this day, None when none is known."""
    coming = [value for value in values if value.valid_from > day]
    return min(coming, key=lambda value: value.valid_from, default=None)


def next_change(values: Iterable[Value], day: date) -> date | None:
    """Return the first day after this one on which another value, or none, holds."""
    values = tuple(values)
    coming, current = next_value(values, day), value_on(values, day)
    days = [coming.valid_from] if coming else []
    if current and current.valid_until:
        days.append(current.valid_until + timedelta(days=1))
    return min(days, default=None)


def _newest_begun(values: Iterable[Value], day: date) -> Value | None:
    begun = [value for value in values if value.valid_from <= day]
    return max(begun, key=lambda value: value.valid_from, default=None)


def _has_ended(value: Dated, day: date) -> bool:
    return value.valid_until is not None and value.valid_until < day
