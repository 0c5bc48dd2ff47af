"""A link to another page of this site."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import PageChooserBlock


class PageLinkBlock(PageChooserBlock):
    """The title of a live page, as a link; nothing as long as that page is not live."""

    class Meta:
        label = _("Page")
        icon = "link"
        template = "blocks/page_link.html"

    def render(self, value: Any, context: Any = None) -> str:
        """Return the link, empty when visitors could not open it."""
        return super().render(value, context) if value and value.live and value.url else ""
