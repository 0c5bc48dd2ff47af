"""How does a link to a page in rich text get its address without a question for each link?"""

from typing import Any

from django.utils.html import format_html
from wagtail.rich_text.pages import PageLinkHandler

from content.blocks.page_shelf import pages_by_id
from content.governance.models import GovernedPage


class ShelvedPageLinkHandler(PageLinkHandler):
    """Links to the page an editor chose, in the language that editor chose it in."""

    @classmethod
    def get_many(cls, attrs_list: list[dict[str, Any]]) -> list[GovernedPage | None]:
        """Return the page of each link in the same order, None for one that is gone."""
        ids = [_number(attrs.get("id")) for attrs in attrs_list]
        pages = pages_by_id(number for number in ids if number)
        return [pages.get(number) for number in ids]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, Any]]) -> list[str]:
        """Return the opening tag of each link; to what is not online, words without an address."""
        return [
            format_html('<a href="{}">', page.url) if page and page.live and page.url else "<a>"
            for page in cls.get_many(attrs_list)
        ]


def _number(text: Any) -> int:
    """Return the id as a number, 0 for what is none."""
    return int(text) if str(text).isascii() and str(text).isdigit() else 0
