"""On which days is a desk open, said the way people say it?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from functools import reduce
from itertools import groupby, pairwise

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

Span = tuple[time, time]
"""From when until when it is open; at the second time it is closed."""
_TIME = r"([01]?\d|2[0-3])\.[0-5]\d"
_SPAN = rf"{_TIME}-{_TIME}"
hours_validator = RegexValidator(
    rf"^{_SPAN}(, ?{_SPAN})*$",
    _("Write the hours like this: 9.00-17.00 or 9.00-12.00, 13.00-17.00"),
)


def hours_in_order(hours: str) -> None:
    """Raise ValidationError for hours that end before they begin or run into each other."""
    times = [moment for span in spans(hours) for moment in span]
    if any(later <= earlier for earlier, later in pairwise(times)):
        raise ValidationError(_("Write the hours in order, from early to late."))


def spans(hours: str) -> tuple[Span, ...]:
    """Return the open spans of one day; empty for what `hours_validator` refuses."""
    if not re.fullmatch(hours_validator.regex, hours):
        return ()
    texts = [span.strip().split("-") for span in hours.split(",")]
    return tuple((_time(opens), _time(closes)) for opens, closes in texts)


def said_time(moment: time) -> str:
    """Return a time the way people write it: 9.00."""
    return f"{moment.hour}.{moment.minute:02d}"


def said_hours(hours: str) -> str:
    """Return the hours of one day in words, in the active language."""
    pattern = gettext("%(opens)s to %(closes)s")
    texts = [span.strip().partition("-") for span in hours.split(",")]
    said = [pattern % {"opens": opens, "closes": closes} for opens, _dash, closes in texts]
    return reduce(_joined, said)


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
        OpenPeriod(_day_names([number for number, _hours in run]), said_hours(hours))
        for hours, run in runs
        if hours
    )


def _time(text: str) -> time:
    hour, _dot, minute = text.partition(".")
    return time(int(hour), int(minute))


def _day_names(numbers: list[int]) -> str:
    first, last = str(WEEKDAYS[numbers[0]]), str(WEEKDAYS[numbers[-1]])
    if len(numbers) == 1:
        return first
    if len(numbers) == 2:
        return _joined(first, last)
    return gettext("%(first)s to %(last)s") % {"first": first, "last": last}


def _joined(first: str, last: str) -> str:
    return gettext("%(first)s and %(last)s") % {"first": first, "last": last}
