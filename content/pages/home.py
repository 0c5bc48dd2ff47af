"""The page where residents start."""

from datetime import date
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.query import PageQuerySet
from wagtail.url_routing import RouteResult

from content.blocks.lean_stream_field import LeanStreamField
from content.blocks.page_link import PageLinkBlock
from content.governance.models import GovernedPage
from content.governance.parts import Part
from content.pages.listing import life_events, themes
from content.pages.untranslated import elsewhere, in_other_words

MAX_TOP_TASKS = 8


class HomePage(GovernedPage):
    """What most people come for, and every theme."""

    intro = models.TextField(
        _("introduction"),
        max_length=300,
        help_text=_("One or two sentences: what can people do on this site?"),
    )
    notice_heading = models.CharField(
        _("notice"),
        max_length=80,
        blank=True,
        help_text=_("The news in a few words: Maandag is het stadhuis dicht."),
    )
    notice = models.CharField(
        _("text of the notice"),
        max_length=300,
        blank=True,
        help_text=_("What happens, for whom, and what can people do?"),
    )
    notice_until = models.DateField(
        _("show until"),
        null=True,
        blank=True,
        help_text=_("The last day on which visitors see the notice."),
    )
    notice_everywhere = models.BooleanField(
        _("on every page"),
        default=False,
        help_text=_("Only for what everybody must know now."),
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
        Part("notice_heading"),
        Part("notice"),
        Part("top_tasks", _("Most people come for this")),
    )
    content_panels: ClassVar = [
        *GovernedPage.content_panels,
        FieldPanel("intro"),
        MultiFieldPanel(
            [
                "notice_heading",
                "notice",
                FieldRowPanel(["notice_until", "notice_everywhere"]),
            ],
            heading=_("Notice"),
        ),
        FieldPanel("top_tasks"),
    ]
    parent_page_types: ClassVar = ["governance.GovernedPage"]
    subpage_types: ClassVar = [
        *("pages.ThemePage", "pages.LifeEventPage"),
        *("pages.OverviewPage", "pages.InformationPage"),
    ]
    template = "pages/home.html"

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def themes(self) -> PageQuerySet:
        """Return the live themes, in the order editors gave them."""
        return themes(self)

    def life_events(self) -> PageQuerySet:
        """Return the live life events, in the order editors gave them."""
        return life_events(self)

    @property
    def shows_notice(self) -> bool:
        """Whether there is a notice that is not over yet."""
        last: date | None = self.notice_until
        return bool(self.notice_heading) and (last is None or timezone.localdate() <= last)

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Return this page, or what another language has at an address without a page.

        Raises Http404 when there is nothing in any language.
        """
        if not path_components or not self.live:
            return super().route(request, path_components)
        return RouteResult(self, kwargs={"found": elsewhere(self, path_components)})

    def serve(
        self, request: HttpRequest, *args: Any, found: GovernedPage | None = None, **kwargs: Any
    ) -> HttpResponse:
        """Return this page, or the honest message that one page is not in this language."""
        if found is None:
            return super().serve(request, *args, **kwargs)
        return in_other_words(self, request, found)
