"""Which value does a fact have, from when until when, and who says so?"""

from decimal import Decimal
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from content.facts.fact import Fact
from content.facts.said import said, said_in_html
from content.facts.units import TIMES, Unit
from content.facts.usual_form import NUMBERS, TERM, TEXT, number_in, require_usual_form
from content.governance.kept_once.fact_text import require_readable
from content.trail.recorded import recorded


class Origin(models.TextChoices):
    """Who decided on a value."""

    NATIONAL = "national", _("National law")
    NATIONAL_MAXIMUM = "maximum", _("Our own, under a national maximum")
    LOCAL = "local", _("Our own")
    EXAMPLE = "example", _("An example, not real")


@recorded(owner="fact")
class FactValue(models.Model):
    """A value with its first day and, when it is known, its last day."""

    fact = ParentalKey(Fact, on_delete=models.CASCADE, related_name="values")
    value = models.CharField(
        _("value"),
        max_length=120,
        help_text=_("Only the value itself, for example 87,20 or 5 or 14 012."),
    )
    unit = models.CharField(
        _("unit"),
        max_length=12,
        choices=Unit,
        default=Unit.NONE,
        blank=True,
        help_text=_("For example 5 working days, or an amount per month."),
    )
    value_en = models.CharField(
        _("words in English"),
        max_length=120,
        blank=True,
        help_text=_("Only for words. Numbers translate themselves."),
    )
    valid_from = models.DateField(
        _("first day"),
        default=timezone.localdate,
        help_text=_("From this day on, every page shows this value."),
    )
    valid_until = models.DateField(
        _("last day"),
        null=True,
        blank=True,
        help_text=_("After this day no page shows this value any more. Empty: no end."),
    )
    origin = models.CharField(
        _("who decided"),
        max_length=10,
        choices=Origin,
        default=Origin.LOCAL,
        help_text=_("Who decided on this value?"),
    )
    source_name = models.CharField(
        _("source"),
        max_length=120,
        blank=True,
        help_text=_("Where does it stand? For example: Legesverordening 2026, artikel 3."),
    )
    source_url = models.URLField(
        _("address of the source"),
        blank=True,
        validators=[URLValidator(schemes=["https"])],
        help_text=_("Starts with https://"),
    )
    checked_on = models.DateField(
        _("checked on"),
        null=True,
        blank=True,
        help_text=_("When did someone compare this value with its source?"),
    )
    checked_by = models.CharField(
        _("checked by"), max_length=80, blank=True, help_text=_("A name or a team.")
    )

    class Meta:
        verbose_name = _("value of a fact")
        verbose_name_plural = _("values of facts")
        ordering: ClassVar = ["-valid_from"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["fact", "valid_from"], name="one_value_from_a_day")
        ]

    def __str__(self) -> str:
        """Return the value, ready to read."""
        return self.said

    def clean(self) -> None:
        """Raise ValidationError, by field, for what residents could not read or rely on."""
        super().clean()
        faults = {**self._faults_in_value(), **self._faults_in_dates()}
        if faults:
            raise ValidationError(faults)
        if self.fact.kind == TEXT:
            require_readable(self, ("value",), "nl")
            require_readable(self, ("value_en",), "en")

    @property
    def said(self) -> str:
        """Return the value, ready to read, in the active language."""
        kind = self.fact.kind
        english = kind == TEXT and (get_language() or "").startswith("en")
        value = (english and self.value_en) or self.value
        return said(kind, value, self.unit, is_example=self.origin == Origin.EXAMPLE)

    @property
    def html(self) -> SafeString:
        """Return the value for running text, in the active language."""
        return said_in_html(self.fact.kind, self.said)

    @property
    def number(self) -> Decimal | None:
        """Return the bare number for machines: euros for an amount; None for phone and words."""
        return number_in(self.value) if self.fact.kind in NUMBERS else None

    def _faults_in_value(self) -> dict[str, object]:
        try:
            require_usual_form(self.fact.kind, self.value)
        except ValidationError as refusal:
            return {"value": refusal}
        if self.fact.kind == TERM and self.unit not in TIMES:
            return {"unit": _("Choose hours, days, weeks, months or years.")}
        if self.fact.kind not in NUMBERS and self.unit:
            return {"unit": _("Only a number has a unit.")}
        return {}

    def _faults_in_dates(self) -> dict[str, object]:
        today = timezone.localdate()
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            return {"valid_until": _("The last day lies before the first day.")}
        if self.checked_on and self.checked_on > today:
            return {"checked_on": _("This day has not come yet.")}
        return {}
