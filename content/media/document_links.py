"""How does a link in running text tell which kind of document it opens?"""

from typing import Any

from django.utils.html import format_html
from wagtail.documents.rich_text import DocumentLinkHandler


class DownloadLinkHandler(DocumentLinkHandler):
    """Gives a link to a document its kind and size, which the page puts into its text."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, Any]]) -> list[str]:
        """Return the opening tag of each link; `parts` completes the words."""
        return [
            format_html('<a href="{}" data-document="{}">', document.url, document.kind_and_size)
            if document
            else "<a>"
            for document in cls.get_many(attrs_list)
        ]
