"""A page that brings products on one subject together."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content.blocks.lean_stream_field import LeanStreamField
from content.governance.address import of_own_type
from content.governance.models import GovernedPage
from content.governance.once_per_request import once_per_request
from content.governance.parts import Part
from content.pages.audience import ASKED, asked_audience, choices_among, is_for
from content.pages.body import BODY
from content.pages.icon import icon_field
from content.pages.summary import SUMMARY
from content.pages.visibility import open_to_all


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
    icon = icon_field()

    parts = (Part("summary", required=True), Part("body"))
    content_panels: ClassVar = [
        *GovernedPage.content_panels,
        SUMMARY,
        FieldPanel("body"),
        FieldPanel("icon"),
    ]
    parent_page_types: ClassVar = ["pages.HomePage"]
    subpage_types: ClassVar = ["pages.ProductPage", "pages.InformationPage"]
    template = "pages/theme.html"

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Return what the template shows, for the audience a visitor chose."""
        audience = asked_audience(request.GET.get(ASKED))
        offers = self.offers()
        return super().get_context(request, *args, **kwargs) | {
            "audience": audience,
            "choices": choices_among(offers),
            "offers": [offer for offer in offers if is_for(offer, audience)],
        }

    @once_per_request
    def offers(self) -> list[GovernedPage]:
        """Return the live pages below this theme, in the order editors gave them."""
        below = open_to_all(GovernedPage.objects.child_of(self)).order_by("path")
        return list(of_own_type(below))
