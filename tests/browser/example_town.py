"""How does a test get a part of the example municipality, found by search, in a few seconds?"""

from collections.abc import Sequence

from django.core.cache import cache
from wagtail.models import Site

from content.demo.compose import References, fill
from content.demo.loading import place_pages
from content.demo.municipality import (
    add_contact_points,
    add_facts,
    add_languages,
    add_organisation,
    lead_site_to,
)
from content.demo.texts import read_pages
from content.governance.models import GovernedPage
from content.search.indexing import rebuild
from tests.content import factories
from tests.site.conftest import put_live

HOME = "voorbeeldstad"


class OrHome(dict[str, GovernedPage]):
    """Pages by their slug; a page that was left out is home, so that every link can be made."""

    def __missing__(self, slug: str) -> GovernedPage:
        return self[HOME]


def make_part(slugs: Sequence[str]) -> None:
    """Put home and these pages live below the gate, and make search know them.

    A page that others stand below has to be among them.
    """
    cache.clear()
    factories.root()
    add_languages()
    add_facts()
    texts = [text for text in read_pages() if text.slug in {HOME, *slugs} and not text.refused]
    pages = OrHome(place_pages(texts))
    contact_points = add_contact_points()
    add_organisation(lead_site_to(pages[HOME]), contact_points)
    references = References(pages, contact_points)
    for text in texts:
        fill(pages[text.slug], text, references)
        pages[text.slug].save()
    put_live(*pages.values())
    Site.clear_site_root_paths_cache()
    rebuild()
