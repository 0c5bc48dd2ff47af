"""A link to another page of this site."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import PageChooserBlock

from content.blocks.page_shelf import pages_by_id
from content.governance.models import GovernedPage


class PageBlock(PageChooserBlock):
    """A page of this site; all the blocks of a page read theirs with one query."""

    def bulk_to_python(self, values: list[int | None]) -> list[GovernedPage | None]:
        """Return the pages in the same order, None for one that is gone."""
        pages = pages_by_id(value for value in values if value)
        return [pages.get(value) if value else None for value in values]


class PageLinkBlock(PageBlock):
    """The title of a live page, as a link; nothing as long as that page is not live."""

    class Meta:
        label = _("Page")
        icon = "link"
        template = "blocks/page_link.html"

    def render(self, value: Any, context: Any = None) -> str:
        """Return the link, empty when visitors could not open it."""
        return super().render(value, context) if value and value.live and value.url else ""
