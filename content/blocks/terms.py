"""On which day does a term end? Pure: values in, a day out.

Algemene termijnenwet: https://wetten.overheid.nl/BWBR0002448
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import islice
from typing import Final

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

SATURDAY, SUNDAY = 5, 6
LEGAL_DAYS = range(1, 91)
"""A term that is reckoned back, or of over 90 days, is not lengthened (articles 1.2 and 4)."""
TWO_WORKING_DAYS_FROM = 3
"""Days; from here on a term holds two working days (article 2)."""


class Counting(TextChoices):
    """How the days of a term are counted."""

    DAYS = "days", _("every day")
    WORKING_DAYS = "working_days", _("working days only")
    LEGAL_TERM = "legal_term", _("as the law does: it ends on a working day")


WORKING_DAYS: Final = Counting("working_days")
LEGAL_TERM: Final = Counting("legal_term")


def end_of_term(event: date, days: int, counting: str = "") -> date:
    """Return the last day of a term of so many days after the event; before it when negative.

    Without a known way of counting, every day counts.
    """
    if counting == WORKING_DAYS:
        return _working_days_from(event, days)
    last = event + timedelta(days=days)
    if counting != LEGAL_TERM or days not in LEGAL_DAYS:
        return last
    if days >= TWO_WORKING_DAYS_FROM:
        last = max(last, _working_days_from(event, 2))
    while not is_working_day(last):
        last += timedelta(days=1)
    return last


def is_working_day(day: date) -> bool:
    """Say whether it is Monday to Friday and no public holiday (the same law, article 3)."""
    return day.weekday() < SATURDAY and day not in public_holidays(day.year)


@cache
def public_holidays(year: int) -> frozenset[date]:
    """Return the public holidays of article 3, Good Friday too."""
    easter = easter_sunday(year)
    moving = (-2, 1, 39, 50)  # Good Friday, Easter Monday, Ascension Day, Whit Monday
    kings_day = date(year, 4, 27)
    if kings_day.weekday() == SUNDAY:
        kings_day = date(year, 4, 26)
    fixed = (date(year, *day) for day in ((1, 1), (5, 5), (12, 25), (12, 26)))
    return frozenset({kings_day, *fixed, *(easter + timedelta(days=days) for days in moving)})


def easter_sunday(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar.

    J. Meeus, Astronomical Algorithms (1991), chapter 8; the letters are those of the book.
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    r = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * r) // 451
    month, before = divmod(h + r - 7 * m + 114, 31)
    return date(year, month, before + 1)


def _working_days_from(event: date, days: int) -> date:
    if not days:
        return event
    return next(islice(_after(event, 1 if days > 0 else -1), abs(days) - 1, None))


def _after(event: date, step: int = 1) -> Iterator[date]:
    """Yield the working days after the event, or before it with a step of -1."""
    day = event
    while True:
        day += timedelta(days=step)
        if is_working_day(day):
            yield day
