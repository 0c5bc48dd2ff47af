"""The page where residents start."""

from typing import ClassVar

from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.url_routing import RouteResult

from content.blocks.lean_stream_field import LeanStreamField
from content.blocks.page_link import PageLinkBlock
from content.governance.models import GovernedPage
from content.governance.parts import Part
from content.pages.address import page_at
from content.pages.theme import ThemePage

MAX_TOP_TASKS = 8


class HomePage(GovernedPage):
    """What most people come for, and every theme."""

    intro = models.TextField(
        _("introduction"),
        max_length=300,
        help_text=_("One or two sentences: what can people do on this site?"),
    )
    top_tasks = LeanStreamField(
        [("page", PageLinkBlock())],
        verbose_name=_("top tasks"),
        max_num=MAX_TOP_TASKS,
        blank=True,
        help_text=_("The pages that most people need. At most eight."),
    )

    parts = (
        Part("intro", required=True),
        Part("top_tasks", _("Most people come for this")),
    )
    content_panels: ClassVar = [
        *GovernedPage.content_panels,
        FieldPanel("intro"),
        FieldPanel("top_tasks"),
    ]
    parent_page_types: ClassVar = ["governance.GovernedPage"]
    subpage_types: ClassVar = ["pages.ThemePage", "pages.InformationPage"]
    template = "pages/home.html"

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def themes(self) -> QuerySet[ThemePage]:
        """Return the live themes, in the order editors gave them."""
        return ThemePage.objects.child_of(self).live().public()

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Return what a visitor gets at an address. Raises Http404 when nothing live is there."""
        page = page_at(self, path_components)
        return page.specific.route(request, []) if page else super().route(request, path_components)
