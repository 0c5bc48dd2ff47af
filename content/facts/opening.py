"""What does a visitor read today about the opening hours of a contact point?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from content.facts.contact_point import ContactPoint
from content.facts.open_state import OpeningPlan, open_state, said
from content.facts.opening_hours import OpenPeriod
from content.facts.shelf import coming_special_days
from content.facts.special_days import SpecialDays

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
    if not point.opening_hours:
        return None
    local = timezone.localtime(now)
    coming = coming_special_days().get(point.pk, ())
    state = open_state(plan_of(point, coming), local)
    shown = tuple(s for s in coming if _is_near(s, local.date()))
    return Opening(said(state, local.date()), point.opening_hours, shown)


def plan_of(point: ContactPoint, special: Iterable[SpecialDays]) -> OpeningPlan:
    """Return the hours of every day as plain values; of two special days the first counts."""
    different = {day: days.spans for days in reversed(tuple(special)) for day in days.days}
    return OpeningPlan(point.week, different)


def _is_near(special: SpecialDays, today: date) -> bool:
    return special.first_day <= today + SHOWN_AHEAD and special.last_day >= today
