"""A page that explains something."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content.blocks.lean_stream_field import LeanStreamField
from content.governance.models import GovernedPage
from content.governance.parts import Part
from content.pages.also_called import also_called_field
from content.pages.body import BODY
from content.pages.summary import SUMMARY
from content.pages.way_out import way_out_field


class InformationPage(GovernedPage):
    """Information without something to apply for."""

    summary = models.CharField(
        _("summary"),
        max_length=160,
        help_text=_("The message of this page in one to three sentences."),
    )
    body = LeanStreamField(
        BODY,
        verbose_name=_("text"),
        help_text=_("Give each message its own piece of text, with a clear heading."),
    )
    also_called = also_called_field()
    way_out = way_out_field()

    parts = (Part("summary", required=True), Part("body", required=True))
    names = ("also_called",)
    content_panels: ClassVar = [
        *GovernedPage.content_panels,
        SUMMARY,
        FieldPanel("body"),
        FieldPanel("also_called"),
        FieldPanel("way_out"),
    ]
    parent_page_types: ClassVar = ["pages.HomePage", "pages.ThemePage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/information.html"

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")
