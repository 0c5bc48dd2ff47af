"""On which dates do the steps of a life event fall?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StructValue
from wagtail.blocks.stream_block import StreamValue

from content.blocks.terms import end_of_term

DATE_FORMATS = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y")
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)
"""Outside these years a date is a mistake, and dates reckoned from it would run out of range."""
LONG_AGO = 180
"""Days; nobody has half a year to arrange what had to be done: the year is probably wrong."""


class DateForm(forms.Form):
    """The one question: on which day does it happen?"""

    dag = forms.DateField(
        input_formats=DATE_FORMATS,
        error_messages={
            "required": _("Fill in a date, for example 31-12-2027."),
            "invalid": _("We do not know this date. Write it like this: 31-12-2027."),
        },
    )

    def clean_dag(self) -> date:
        """Return the date. Raises ValidationError for a year in which nobody plans."""
        day: date = self.cleaned_data["dag"]
        if not EARLIEST < day < LATEST:
            raise forms.ValidationError(self.fields["dag"].error_messages["invalid"])
        return day


@dataclass(frozen=True)
class PlannedStep:
    """A step with the days on which it can and must be done; None when that does not matter.

    `path` is the content path of the step on its page; a step is past after its last day.
    """

    path: str
    name: str
    address: str
    moment: str
    first: date | None
    last: date | None
    is_past: bool = False

    @property
    def day(self) -> date | None:
        """Return the day that counts most: the last one, else the first one."""
        return self.last or self.first


def is_long_ago(event: date, today: date) -> bool:
    """Say whether a visitor may have typed another year than was meant."""
    return event < today - timedelta(days=LONG_AGO)


def planned(steps: StreamValue, event: date, today: date) -> tuple[PlannedStep, ...]:
    """Return the steps in the order of the page, with dates reckoned from the event."""
    return tuple(_planned(step.id, step.value, event, today) for step in steps)


def with_a_date(steps: Iterable[PlannedStep]) -> tuple[PlannedStep, ...]:
    """Return the steps that fall on a date."""
    return tuple(step for step in steps if step.day)


def still_to_come(steps: Iterable[PlannedStep]) -> tuple[PlannedStep, ...]:
    """Return the steps that fall on a date and can still be done in time, for a calendar."""
    return tuple(step for step in with_a_date(steps) if not step.is_past)


def _planned(key: str, step: StructValue, event: date, today: date) -> PlannedStep:
    start, end = step.get("first_day"), step.get("last_day")
    first = None if start is None else event + timedelta(days=start)
    last = None if end is None else end_of_term(event, end, step.get("counting"))
    if first and last:
        first = min(first, last)
    return PlannedStep(
        path=f"steps.{key}",
        name=step.name,
        address=step.address,
        moment=step.moment,
        first=first,
        last=last,
        is_past=last is not None and last < today,
    )
