"""On which days is a desk open, said the way people say it?"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import groupby

from django.core.validators import RegexValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

WEEKDAYS = (
    _("monday"),
    _("tuesday"),
    _("wednesday"),
    _("thursday"),
    _("friday"),
    _("saturday"),
    _("sunday"),
)
_TIME = r"([01]?\d|2[0-3])\.[0-5]\d"
_SPAN = rf"{_TIME}-{_TIME}"
hours_validator = RegexValidator(
    rf"^{_SPAN}(, ?{_SPAN})*$",
    _("Write the hours like this: 9.00-17.00 or 9.00-12.00, 13.00-17.00"),
)


@dataclass(frozen=True, slots=True)
class OpenPeriod:
    """Days in a row with the same hours, both ready to read."""

    days: str
    hours: str


def open_periods(week: Sequence[str]) -> tuple[OpenPeriod, ...]:
    """Return the open days of a week, days in a row with equal hours taken together.

    `week` holds the hours of Monday to Sunday as `hours_validator` wants them; an empty
    text means closed.
    """
    runs = groupby(enumerate(week), key=lambda day: day[1])
    return tuple(
        OpenPeriod(_day_names([number for number, _hours in run]), _readable(hours))
        for hours, run in runs
        if hours
    )


def _day_names(numbers: list[int]) -> str:
    first, last = str(WEEKDAYS[numbers[0]]), str(WEEKDAYS[numbers[-1]])
    if len(numbers) == 1:
        return first
    if len(numbers) == 2:
        return _joined(first, last)
    return gettext("%(first)s to %(last)s") % {"first": first, "last": last}


def _readable(hours: str) -> str:
    spans = [span.strip().partition("-") for span in hours.split(",")]
    pattern = gettext("%(opens)s to %(closes)s")
    texts = [pattern % {"opens": opens, "closes": closes} for opens, _dash, closes in spans]
    return reduce(_joined, texts)


def _joined(first: str, last: str) -> str:
    return gettext("%(first)s and %(last)s") % {"first": first, "last": last}
