"""Which pages can search engines find? Those of every language of the site."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from django.db.models import Q
from wagtail.contrib.sitemaps import Sitemap
from wagtail.query import PageQuerySet

from content.governance.models import GovernedPage
from content.pages.languages import alternates
from content.pages.visibility import open_to_all


class EveryLanguage(Sitemap):
    """The open pages below the home page in each language; Wagtail's own lists one language."""

    def items(self) -> PageQuerySet:
        """Return the pages in the order of the site, the home pages among them."""
        return self._open().defer_streamfields().specific()

    def get_urls(self, page: int = 1, site: Any = None, protocol: str | None = None) -> list[Any]:
        """Return what Wagtail tells of each page, with the same page in other languages."""
        versions = dict(_versions(self._open().select_related("locale")))
        urls: list[Any] = super().get_urls(page, site, protocol)
        return [url | {"alternates": versions.get(url["location"], ())} for url in urls]

    def _open(self) -> PageQuerySet:
        below = Q(pk__in=[])
        for home in self.get_wagtail_site().root_page.get_translations(inclusive=True):
            below |= Q(path__startswith=home.path)
        return open_to_all(GovernedPage.objects.filter(below)).order_by("path")


def _versions(pages: Iterable[GovernedPage]) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Yield the address of each page with its versions, as Django's template wants them."""
    by_key: dict[UUID, list[GovernedPage]] = defaultdict(list)
    for page in pages:
        by_key[page.translation_key].append(page)
    for same in by_key.values():
        links = [
            {"lang_code": link.code, "location": link.address}
            for link in alternates(same[0], same[1:])
        ]
        yield from ((page.full_url, links) for page in same)
