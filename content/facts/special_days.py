"""On which days does a desk keep other hours, and why?"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from content.facts.contact_point import ContactPoint
from content.facts.date_input import DateInput
from content.facts.note import ENGLISH, Note, note
from content.facts.opening_hours import Span, hours_in_order, hours_validator, said_hours, spans
from content.governance.kept_once.fact_text import require_readable

LONGEST = 92
"""Days; a change of more than a quarter belongs in the ordinary hours."""


class SpecialDays(models.Model):
    """One day, or some days in a row, on which a desk is closed or keeps other hours."""

    contact_point = ParentalKey(ContactPoint, on_delete=models.CASCADE, related_name="special_days")
    first_day = models.DateField(_("day"), help_text=_("The day, or the first of some days."))
    last_day = models.DateField(
        _("last day"), blank=True, help_text=_("Empty means: only that one day.")
    )
    hours = models.CharField(
        _("opening hours"),
        max_length=40,
        blank=True,
        validators=[hours_validator, hours_in_order],
        help_text=_("For example 9.00-12.00. Leave empty when closed."),
    )
    by_phone = models.BooleanField(
        _("also by phone"),
        default=True,
        help_text=_(
            "Untick this when people can call as usual on these days. Ticked, it is told at every"
            " place with the same number."
        ),
    )
    reason = models.CharField(
        _("reason"), max_length=40, blank=True, help_text=_("For example: Kerst.")
    )

    reason_en = models.CharField(
        _("reason in English"), max_length=40, blank=True, help_text=_("For example: Christmas.")
    )

    panels: ClassVar = [
        FieldRowPanel(
            [
                FieldPanel("first_day", widget=DateInput),
                FieldPanel("last_day", widget=DateInput),
            ]
        ),
        FieldRowPanel([FieldPanel("hours"), FieldPanel("by_phone")]),
        FieldRowPanel([FieldPanel("reason"), FieldPanel("reason_en")]),
    ]

    class Meta:
        verbose_name = _("special days")
        verbose_name_plural = _("special days")
        ordering: ClassVar = ["first_day"]

    def __str__(self) -> str:
        """Return the days, ready to read."""
        return self.days_said

    def clean_fields(self, exclude: set[str] | None = None) -> None:
        """Fill in the last day of a single day; then check each field."""
        self.last_day = self.last_day or self.first_day
        super().clean_fields(exclude=exclude)

    def clean(self) -> None:
        """Raise ValidationError, by field, for days or words that help nobody."""
        super().clean()
        if self.first_day and self.last_day:
            if self.last_day < self.first_day:
                raise ValidationError({"last_day": _("The last day lies before the first day.")})
            if self.last_day - self.first_day > timedelta(days=LONGEST):
                raise ValidationError(
                    {"last_day": _("Longer than three months? Change the ordinary hours.")}
                )
        require_readable(self, ("reason",), "nl")
        require_readable(self, ("reason_en",), ENGLISH)

    @property
    def days(self) -> Iterator[date]:
        """Yield each of the days."""
        for ahead in range((self.last_day - self.first_day).days + 1):
            yield self.first_day + timedelta(days=ahead)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return when the desk is open on these days, empty when it is closed."""
        return spans(self.hours)

    @property
    def why(self) -> Note:
        """Return the reason for the visitor of now."""
        return note(self, "reason")

    @property
    def days_said(self) -> str:
        """Return the days in words: the weekday of a single one, both ends of some."""
        first = date_format(self.first_day, "l j F")
        if self.last_day == self.first_day:
            return first
        last = date_format(self.last_day, "l j F")
        return gettext("%(first)s to %(last)s") % {"first": first, "last": last}

    @property
    def hours_said(self) -> str:
        """Return the hours in words, “closed” when there are none."""
        return said_hours(self.hours) if self.hours else gettext("closed")
