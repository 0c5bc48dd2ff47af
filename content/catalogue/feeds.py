"""How do people and programs follow what changes? Atom (RFC 4287), for the site or one theme."""

from datetime import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.db.models import F
from django.http import Http404, HttpRequest
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Site

from content.facts.models import Organisation
from content.governance.models import GovernedPage
from content.pages.models import HomePage, ThemePage
from content.pages.visibility import open_to_all

MOST_ENTRIES = 50


class ChangesFeed(Feed):
    """Pages that went live again last, in the language of the address."""

    feed_type = Atom1Feed

    def get_object(self, request: HttpRequest, theme: int | None = None) -> GovernedPage:
        """Return the home page, or the theme that is asked for."""
        self.site = Site.find_for_request(request)
        model = ThemePage if theme else HomePage
        pages = open_to_all(model.objects.filter(locale__language_code=get_language()))
        asked = {"id": theme} if theme else {"translation_key": self._home_key()}
        found = pages.filter(**asked).first()
        if found is None:
            raise Http404
        return found

    def title(self, start: GovernedPage) -> str:
        """Return the name of the feed."""
        return _("Changes: %(title)s") % {"title": start.title}

    def author_name(self) -> str:
        """Return the municipality: an Atom feed needs an author (RFC 4287, 4.1.1)."""
        return Organisation.for_site(self.site).name

    def link(self, start: GovernedPage) -> str:
        """Return the address of the page that the feed is about."""
        return start.full_url

    def items(self, start: GovernedPage) -> list[GovernedPage]:
        """Return the pages that changed last, the newest first."""
        below = open_to_all(GovernedPage.objects.descendant_of(start, inclusive=True))
        return list(
            below.order_by(F("last_published_at").desc(nulls_last=True), "pk").specific()[
                :MOST_ENTRIES
            ]
        )

    def item_title(self, page: GovernedPage) -> str:
        """Return the title of a page."""
        return page.title

    def item_description(self, page: GovernedPage) -> str:
        """Return in a few words what a page is about."""
        return page.search_description or getattr(page, "summary", "") or page.title

    def item_link(self, page: GovernedPage) -> str:
        """Return the full address of a page."""
        return page.full_url

    def item_pubdate(self, page: GovernedPage) -> datetime:
        """Return when the page went live for the first time."""
        return page.first_published_at

    def item_updateddate(self, page: GovernedPage) -> datetime:
        """Return when the page changed last."""
        return page.last_published_at

    def _home_key(self) -> Any:
        return self.site.root_page.translation_key if self.site else None
