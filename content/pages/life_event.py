"""A life event: everything to arrange around it, in the order of time."""

from datetime import date
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from content.blocks.lean_stream_field import LeanStreamField
from content.blocks.step import StepBlock
from content.governance.models import GovernedPage
from content.governance.parts import Part
from content.pages.also_called import also_called_field
from content.pages.audience import audience_field
from content.pages.calendar_file import CONTENT_TYPE, calendar_file
from content.pages.icon import icon_field
from content.pages.planning import DateForm, is_long_ago, planned, still_to_come, with_a_date
from content.pages.summary import SUMMARY

CALENDAR = "agenda"
"""The name in the address with which visitors ask for a file: `?dag=2027-12-31&agenda=1`."""


class LifeEventPage(GovernedPage):
    """What somebody arranges when they move, have a child or start a business."""

    summary = models.CharField(
        _("summary"),
        max_length=160,
        help_text=_("What do people arrange around this event? One or two sentences."),
    )
    audience = audience_field()
    icon = icon_field()
    also_called = also_called_field()
    steps = LeanStreamField(
        [("step", StepBlock())],
        verbose_name=_("steps"),
        help_text=_("In the order in which people do them."),
    )
    date_question = models.CharField(
        _("question about the date"),
        max_length=80,
        blank=True,
        help_text=_(
            "For example: Op welke dag verhuist u? With the answer people get their own dates. "
            "Leave empty when there is no such day."
        ),
    )

    parts = (
        Part("summary", required=True),
        Part("date_question", _("Your own dates")),
        Part("steps", _("Step by step"), required=True),
    )
    names = ("also_called",)
    content_panels: ClassVar = [
        *GovernedPage.content_panels,
        MultiFieldPanel([SUMMARY, "audience"], heading=_("Start of the page")),
        FieldPanel("steps"),
        FieldPanel("date_question"),
        MultiFieldPanel(["icon", "also_called"], heading=_("In lists")),
    ]
    parent_page_types: ClassVar = ["pages.HomePage", "pages.OverviewPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/life_event.html"

    class Meta:
        verbose_name = _("life event")
        verbose_name_plural = _("life events")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Return what the template shows, with the dates of a visitor who gave a day."""
        form = DateForm(request.GET if "dag" in request.GET else None)
        day = form.cleaned_data["dag"] if form.is_valid() else None
        today = timezone.localdate()
        plan = with_a_date(planned(self.steps, day, today)) if day else ()
        return super().get_context(request, *args, **kwargs) | {
            "form": form,
            "day": day,
            "is_long_ago": day is not None and is_long_ago(day, today),
            "plan": plan,
            "has_days_to_come": any(not step.is_past for step in plan),
        }

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Return the page, or the calendar file when a visitor asks for it. Nothing is kept."""
        form = DateForm(request.GET)
        if self.date_question and CALENDAR in request.GET and form.is_valid():
            return self._calendar(request, form.cleaned_data["dag"])
        return super().serve(request, *args, **kwargs)

    def _calendar(self, request: HttpRequest, event: date) -> HttpResponse:
        site = f"{request.scheme}://{request.get_host()}"
        made_at = self.last_published_at or timezone.now()
        steps = still_to_come(planned(self.steps, event, timezone.localdate()))
        file = calendar_file(self.title, steps, made_at, site)
        name = f'attachment; filename="{self.slug}.ics"'
        return HttpResponse(file, content_type=CONTENT_TYPE, headers={"Content-Disposition": name})
