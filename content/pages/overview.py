"""A page that lists pages: from A to Z, by life event, or for entrepreneurs."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from content.governance.models import GovernedPage
from content.governance.once_per_request import once_per_request
from content.governance.parts import Part
from content.pages.alphabet import by_letter
from content.pages.audience import (
    ASKED,
    CHOOSABLE,
    ENTREPRENEURS,
    Audience,
    asked_audience,
    choices_among,
    is_for,
)
from content.pages.icon import icon_field
from content.pages.listing import entries, life_events, products_by_theme
from content.pages.summary import SUMMARY


class Listing(models.TextChoices):
    """What an overview can list."""

    ALPHABET = "alphabet", _("Everything from A to Z")
    LIFE_EVENTS = "life-events", _("Life events")
    ENTREPRENEURS = "entrepreneurs", _("Everything for entrepreneurs")


class OverviewPage(GovernedPage):
    """A list that keeps itself up to date."""

    summary = models.CharField(
        _("summary"),
        max_length=160,
        help_text=_("What do people find in this list? One or two sentences."),
    )
    shows = models.CharField(
        _("shows"), max_length=20, choices=Listing, help_text=_("What stands in this list?")
    )
    icon = icon_field()

    parts = (Part("summary", required=True),)
    content_panels: ClassVar = [
        *GovernedPage.content_panels,
        MultiFieldPanel([SUMMARY, "shows"], heading=_("Start of the page")),
        FieldPanel("icon"),
    ]
    parent_page_types: ClassVar = ["pages.HomePage"]
    subpage_types: ClassVar = ["pages.LifeEventPage"]
    template = "pages/overview.html"

    class Meta:
        verbose_name = _("overview")
        verbose_name_plural = _("overviews")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Return what the template shows, for the audience a visitor chose."""
        audience = asked_audience(request.GET.get(ASKED))
        shown = super().get_context(request, *args, **kwargs)
        return shown | {"audience": audience, **self._lists(self.shows, audience)}

    @property
    def list_template(self) -> str:
        """Return the template for what this overview lists."""
        return f"listings/{self.shows}.html"

    @once_per_request
    def _lists(self, shows: Listing, audience: Audience | None) -> dict[str, Any]:
        if shows == Listing.ALPHABET:
            return {"choices": CHOOSABLE, "letters": by_letter(entries(self, audience))}
        if shows == Listing.LIFE_EVENTS:
            events = list(life_events(self))
            chosen = [event for event in events if is_for(event, audience)]
            return {"choices": choices_among(events), "events": chosen}
        return {
            "events": life_events(self, ENTREPRENEURS),
            "themes": products_by_theme(self, ENTREPRENEURS),
        }
