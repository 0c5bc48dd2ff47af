"""A link to a page shows only what visitors can open."""

from wagtail.models import Site

from content.blocks.page_link import PageLinkBlock
from tests.content import factories


def test_shows_nothing_of_a_page_that_is_not_live(municipality_theme):
    draft = factories.information_page(municipality_theme)
    assert PageLinkBlock().render(draft) == ""


def test_shows_the_title_of_a_live_page_as_a_link(municipality_theme):
    live = factories.information_page(municipality_theme)
    live.live = True
    Site.objects.update(root_page=municipality_theme.get_parent())
    Site.clear_site_root_paths_cache()
    assert "Hulp bij uw vraag</a>" in PageLinkBlock().render(live)


def test_shows_nothing_of_a_page_outside_the_site(municipality_theme):
    live = factories.information_page(municipality_theme)
    live.live = True
    assert PageLinkBlock().render(live) == ""


def test_shows_nothing_when_the_page_is_gone():
    assert PageLinkBlock().render(None) == ""
