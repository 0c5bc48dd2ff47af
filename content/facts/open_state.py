"""Is a desk open at this moment, until when, and when does it open again?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext

from content.facts.opening_hours import Span, said_time

DAYS_AHEAD = 60
"""How far to look for the next open day: further ahead nobody plans a visit."""
WEEK = 7


@dataclass(frozen=True, slots=True)
class OpeningPlan:
    """The open spans of Monday to Sunday, and those of the days that are different."""

    week: Sequence[Sequence[Span]]
    special: Mapping[date, Sequence[Span]] = field(default_factory=dict)

    def spans_on(self, day: date) -> Sequence[Span]:
        """Return when it is open on this day, in order; empty when it is closed."""
        return self.special.get(day, self.week[day.weekday()])


@dataclass(frozen=True, slots=True)
class OpenState:
    """Open until `closes`, or closed until `opens` on `day`; None when that is not known."""

    closes: time | None = None
    opens: time | None = None
    day: date | None = None


def open_state(plan: OpeningPlan, now: datetime) -> OpenState:
    """Return the state at `now`, an aware moment in the desk's own time zone.

    Hours on a door are wall-clock hours: only the clock of `now` counts, so nothing shifts
    when summer time begins or ends.
    """
    clock, today = now.time(), now.date()
    for opens, closes in plan.spans_on(today):
        if opens <= clock < closes:
            return OpenState(closes=closes)
    for ahead in range(DAYS_AHEAD):
        day = today + timedelta(days=ahead)
        for opens, _closes in plan.spans_on(day):
            if ahead or opens > clock:
                return OpenState(opens=opens, day=day)
    return OpenState()


def said(state: OpenState, today: date) -> str:
    """Return the state as one or two short sentences in the active language."""
    if state.closes:
        return gettext("Open now until %(time)s.") % {"time": said_time(state.closes)}
    if not state.opens or not state.day:
        return gettext("Closed now.")
    return _opens_again(state.day, today) % {
        "time": said_time(state.opens),
        "day": capfirst(_name_of(state.day, today)),
    }


def next_change(plan: OpeningPlan, now: datetime) -> datetime:
    """Return the first moment after `now` at which `said` may differ, in UTC.

    That is when a span begins or ends, and midnight, after which “tomorrow” is another day.
    In UTC, so that the time until then is right when the clock changes in between.
    """
    midnight = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    turns = [turn for span in plan.spans_on(now.date()) for turn in span if turn > now.time()]
    moments = [datetime.combine(now.date(), turn, now.tzinfo) for turn in turns]
    return min([*moments, midnight]).astimezone(UTC)


def _opens_again(day: date, today: date) -> str:
    if day == today:
        return gettext("Closed now. Open today from %(time)s.")
    if day == today + timedelta(days=1):
        return gettext("Closed now. Open tomorrow from %(time)s.")
    return gettext("Closed now. %(day)s open from %(time)s.")


def _name_of(day: date, today: date) -> str:
    if day - today < timedelta(days=WEEK):
        return str(WEEKDAYS[day.weekday()])
    return date_format(day, "j F")
