"""Where does Wagtail ask the page types something?"""

from wagtail import hooks
from wagtail.rich_text.feature_registry import FeatureRegistry

from content.blocks.page_links import ShelvedPageLinkHandler


@hooks.register("register_rich_text_features", order=1)
def register_page_links(features: FeatureRegistry) -> None:
    """Take our own links to pages, after Wagtail registered its own."""
    features.register_link_type(ShelvedPageLinkHandler)
