"""Where and when can residents reach one part of the municipality?"""

from typing import Any, ClassVar

from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.search import index

from content.facts.note import ENGLISH, Note, note
from content.facts.opening_hours import (
    OpenPeriod,
    Span,
    hours_in_order,
    hours_validator,
    open_periods,
    spans,
)
from content.facts.phone_number import phone_link, phone_validator
from content.governance.kept_once.fact_text import require_readable
from content.governance.kept_once.shared import shared
from content.trail.recorded import recorded

NOTES = ("phone_hours", "phone_note", "text_relay", "access_note")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _hours_field(name: Any) -> models.CharField:
    return models.CharField(
        name,
        max_length=40,
        blank=True,
        validators=[hours_validator, hours_in_order],
        help_text=_("For example 9.00-17.00. Leave empty when closed."),
    )


def _in_english(name: Any, longest: int = 160) -> models.CharField:
    return models.CharField(
        format_lazy("{name} ({language})", name=name, language=_("in English")),
        max_length=longest,
        blank=True,
        help_text=_("For the English pages. Empty: they show the Dutch words."),
    )


@shared
@recorded()
class ContactPoint(index.Indexed, ClusterableModel):
    """A desk, phone number and postal address, kept once and shown on many pages."""

    name = models.CharField(
        _("name"),
        max_length=80,
        help_text=_("What residents call this place, for example: Stadhuis."),
    )
    phone = models.CharField(
        _("phone number"),
        max_length=25,
        blank=True,
        validators=[phone_validator],
        help_text=_("With spaces, the way you say it: 14 012."),
    )
    phone_hours = models.CharField(
        _("hours by phone"),
        max_length=120,
        blank=True,
        help_text=_("For example: maandag tot en met vrijdag van 9.00 tot 17.00 uur."),
    )
    phone_hours_en = _in_english(_("hours by phone"), 120)
    phone_note = models.CharField(
        _("note about calling"),
        max_length=160,
        blank=True,
        help_text=_("For example what to ask for, or what to do from abroad."),
    )
    phone_note_en = _in_english(_("note about calling"))
    text_relay = models.CharField(
        _("for deaf people"),
        max_length=160,
        blank=True,
        help_text=_("How can deaf people call? Empty: we say that an interpreter can call us."),
    )
    text_relay_en = _in_english(_("for deaf people"))
    street = models.CharField(
        _("street and number"), max_length=80, blank=True, help_text=_("Where the desk is.")
    )
    postcode = models.CharField(
        _("postcode"), max_length=10, blank=True, help_text=_("For example 1234 AB.")
    )
    city = models.CharField(_("city"), max_length=60, blank=True, help_text=_("City of the desk."))
    postal_address = models.CharField(
        _("postal address"),
        max_length=160,
        blank=True,
        help_text=_("On one line, with commas: Postbus 1, 1234 AB Voorbeeldstad."),
    )
    step_free = models.BooleanField(
        _("entrance without steps"),
        default=False,
        help_text=_("Can someone in a wheelchair get in without help?"),
    )
    access_note = models.CharField(
        _("note about getting in"),
        max_length=160,
        blank=True,
        help_text=_("For example: there is a lift, or where the entrance without steps is."),
    )
    access_note_en = _in_english(_("note about getting in"))
    appointment_url = models.URLField(
        _("address of the appointment form"),
        blank=True,
        validators=[URLValidator(schemes=["https"])],
        help_text=_("Starts with https://"),
    )
    monday = _hours_field(_("monday"))
    tuesday = _hours_field(_("tuesday"))
    wednesday = _hours_field(_("wednesday"))
    thursday = _hours_field(_("thursday"))
    friday = _hours_field(_("friday"))
    saturday = _hours_field(_("saturday"))
    sunday = _hours_field(_("sunday"))

    search_fields: ClassVar = [index.SearchField("name"), index.AutocompleteField("name")]
    panels: ClassVar = [
        FieldPanel("name"),
        MultiFieldPanel(
            [
                "phone",
                *("phone_hours", "phone_hours_en"),
                *("phone_note", "phone_note_en"),
                *("text_relay", "text_relay_en"),
            ],
            heading=_("Phone"),
        ),
        MultiFieldPanel(
            [
                "street",
                FieldRowPanel(["postcode", "city"]),
                "step_free",
                *("access_note", "access_note_en"),
                "appointment_url",
            ],
            heading=_("Desk"),
        ),
        MultiFieldPanel(list(DAYS), heading=_("Opening hours of the desk")),
        InlinePanel(
            "special_days",
            heading=_("Closed or other hours on some days"),
            label=_("special days"),
            help_text=_("For example Christmas, or a day on which the desk closes early."),
        ),
        FieldPanel("postal_address"),
    ]

    class Meta:
        verbose_name = _("contact point")
        verbose_name_plural = _("contact points")
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        """Return the name residents know."""
        return self.name

    def clean(self) -> None:
        """Raise ValidationError when residents could not read a note: it is live at once."""
        super().clean()
        require_readable(self, ("name", *NOTES), settings.LANGUAGE_CODE)
        require_readable(self, tuple(f"{name}_{ENGLISH}" for name in NOTES), ENGLISH)

    @property
    def notes(self) -> dict[str, Note]:
        """Return each note for the visitor of now, under the name of its field."""
        return {name: note(self, name) for name in NOTES}

    @property
    def phone_link(self) -> str:
        """Return the number as a `tel:` address (RFC 3966), empty without a number."""
        return phone_link(self.phone)

    @property
    def has_desk(self) -> bool:
        """Whether residents can walk in somewhere."""
        return bool(self.street)

    @property
    def opening_hours(self) -> tuple[OpenPeriod, ...]:
        """Return when the desk is open, ready to read."""
        return open_periods([getattr(self, day) for day in DAYS])

    @property
    def week(self) -> tuple[tuple[Span, ...], ...]:
        """Return the open spans of Monday to Sunday."""
        return tuple(spans(getattr(self, day)) for day in DAYS)

    @property
    def postal_lines(self) -> tuple[str, ...]:
        """Return the lines to write on an envelope."""
        return tuple(line.strip() for line in self.postal_address.split(",") if line.strip())
