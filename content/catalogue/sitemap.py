"""Which pages can search engines find? Those of every language of the site."""

from django.db.models import Q
from wagtail.contrib.sitemaps import Sitemap
from wagtail.query import PageQuerySet

from content.governance.models import GovernedPage
from content.pages.visibility import open_to_all


class EveryLanguage(Sitemap):
    """The open pages below the home page in each language; Wagtail's own lists one language."""

    def items(self) -> PageQuerySet:
        """Return the pages in the order of the site, the home pages among them."""
        below = Q(pk__in=[])
        for home in self.get_wagtail_site().root_page.get_translations(inclusive=True):
            below |= Q(path__startswith=home.path)
        pages = open_to_all(GovernedPage.objects.filter(below))
        return pages.order_by("path").defer_streamfields().specific()
