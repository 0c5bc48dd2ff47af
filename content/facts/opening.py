"""What does a visitor read today about the opening hours of a contact point?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from django.utils import timezone

from content.facts.contact_point import ContactPoint
from content.facts.open_state import OpeningPlan, open_state, said
from content.facts.opening_hours import OpenPeriod
from content.facts.shelf import coming_special_days, contact_points
from content.facts.special_days import SpecialDays
from content.governance.once_per_request import remember

SHOWN_AHEAD = timedelta(weeks=6)
"""Residents plan a visit within some weeks; a longer list hides the next holiday."""


@dataclass(frozen=True)
class Opening:
    """Whether it is open now, the ordinary hours, and the days that are different."""

    now: str
    periods: tuple[OpenPeriod, ...]
    special: tuple[SpecialDays, ...]


def opening_of(point: ContactPoint, now: datetime | None = None) -> Opening | None:
    """Return what to show at `now` (this moment); None when no hours are known."""
    periods = point.opening_hours
    if not periods:
        return None
    return Opening(open_now(point, now), periods, _near(point, now))


def other_hours_by_phone(
    point: ContactPoint, now: datetime | None = None
) -> tuple[SpecialDays, ...]:
    """Return the days soon after `now` on which people can call at other hours, or not at all.

    One number has one set of hours: what another place with the same number tells counts too,
    for days of which this place says nothing itself.
    """
    told: dict[date, SpecialDays] = {}
    for place in (point, *_reached_by(point.phone_link)):
        for days in _near(place, now):
            if days.by_phone:
                told = dict.fromkeys(days.days, days) | told
    first = sorted(told.values(), key=lambda days: days.first_day)
    return tuple(dict.fromkeys(first))


def _reached_by(phone_link: str) -> Iterator[ContactPoint]:
    return (place for place in contact_points().values() if place.phone_link == phone_link)


def open_now(point: ContactPoint, now: datetime | None = None) -> str:
    """Return whether it is open at `now` (this moment), in one or two sentences."""
    local = timezone.localtime(now)
    return said(open_state(plan_of(point), local), local.date())


def plan_of(point: ContactPoint) -> OpeningPlan:
    """Return the hours of every day as plain values; of two special days the first counts."""
    return remember(("plan of", point.pk), partial(_plan, point))


def _plan(point: ContactPoint) -> OpeningPlan:
    special = coming_special_days().get(point.pk, ())
    different = {day: days.spans for days in reversed(special) for day in days.days}
    return OpeningPlan(point.week, different)


def _near(point: ContactPoint, now: datetime | None) -> tuple[SpecialDays, ...]:
    today = timezone.localtime(now).date()
    coming = coming_special_days().get(point.pk, ())
    return tuple(days for days in coming if _is_near(days, today))


def _is_near(special: SpecialDays, today: date) -> bool:
    return special.first_day <= today + SHOWN_AHEAD and special.last_day >= today
