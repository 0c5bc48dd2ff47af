"""What do pictures and documents add to Wagtail?"""

from typing import Any

from wagtail import hooks

from content.media.document_links import DownloadLinkHandler


@hooks.register("register_rich_text_features", order=10)  # after Wagtail's own link to a document
def register_document_links(features: Any) -> None:
    """Tell the kind and size of a document in every link to it."""
    features.register_link_type(DownloadLinkHandler)
