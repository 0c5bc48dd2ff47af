"""Until when may a page that shows facts and opening hours be kept?"""

from datetime import date, datetime

from django.utils import timezone

from content.facts import dated
from content.facts.open_state import OpeningPlan
from content.facts.open_state import next_change as next_turn
from content.facts.opening import plan_of
from content.facts.shelf import contact_points, values_by_key

NEVER_OPEN = OpeningPlan(week=((),) * 7)


def next_change(now: datetime) -> datetime:
    """Return the first moment after `now` at which some page may read differently, in UTC.

    A value begins or ends at midnight and so does a special day, so this is midnight or
    earlier: the next moment at which any desk opens or closes. Costs two queries.
    """
    local = timezone.localtime(now)
    moments = [next_turn(plan_of(point), local) for point in contact_points().values()]
    return min([*moments, next_turn(NEVER_OPEN, local)])


def next_value_change(day: date) -> date | None:
    """Return the first day after this one on which any fact gets or loses a value."""
    days = [dated.next_change(values, day) for values in values_by_key().values()]
    return min((found for found in days if found), default=None)
