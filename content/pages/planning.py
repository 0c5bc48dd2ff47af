"""On which dates do the steps of a life event fall?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.blocks.stream_block import StreamValue

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

    `path` is the content path of the step on its page.
    """

    path: str
    name: str
    address: str
    moment: str
    first: date | None
    last: date | None

    @property
    def day(self) -> date | None:
        """Return the day that counts most: the last one, else the first one."""
        return self.last or self.first


def is_long_ago(event: date, today: date) -> bool:
    """Say whether a visitor may have typed another year than was meant."""
    return event < today - timedelta(days=LONG_AGO)


def planned(steps: StreamValue, event: date) -> tuple[PlannedStep, ...]:
    """Return the steps in the order of the page, with dates reckoned from the event."""
    return tuple(
        PlannedStep(
            path=f"steps.{step.id}",
            name=step.value.name,
            address=step.value.address,
            moment=step.value.moment,
            first=_day(event, step.value.get("first_day")),
            last=_day(event, step.value.get("last_day")),
        )
        for step in steps
    )


def with_a_date(steps: Iterable[PlannedStep]) -> tuple[PlannedStep, ...]:
    """Return the steps that fall on a date, for a calendar."""
    return tuple(step for step in steps if step.day)


def _day(event: date, days: int | None) -> date | None:
    return None if days is None else event + timedelta(days=days)
