"""A page that brings products on one subject together."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.query import PageQuerySet

from content.blocks.lean_stream_field import LeanStreamField
from content.governance.models import GovernedPage
from content.governance.parts import Part
from content.pages.body import BODY


class ThemePage(GovernedPage):
    """A subject, with all products and information below it."""

    summary = models.CharField(
        _("summary"),
        max_length=160,
        help_text=_("One or two sentences: what can people arrange here?"),
    )
    body = LeanStreamField(
        BODY,
        verbose_name=_("text"),
        blank=True,
        help_text=_("Only when people need to know something before they choose."),
    )

    parts = (Part("summary", required=True), Part("body"))
    content_panels: ClassVar = [
        *GovernedPage.content_panels,
        FieldPanel("summary"),
        FieldPanel("body"),
    ]
    parent_page_types: ClassVar = ["pages.HomePage"]
    subpage_types: ClassVar = ["pages.ProductPage", "pages.InformationPage"]
    template = "pages/theme.html"

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")

    def offers(self) -> PageQuerySet:
        """Return the live products and information pages, in the order editors gave them."""
        return self.get_children().live().public().specific()
