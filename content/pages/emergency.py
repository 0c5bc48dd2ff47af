"""How does the home page carry an emergency message to every page?"""

from wagtail.models import Site

from content.governance.emergency.carrier import Carrier, Notice, register_carrier
from content.governance.models import GovernedPage
from content.pages.home import HomePage


def _live_home() -> HomePage | None:
    site = Site.objects.filter(is_default_site=True).first()
    return HomePage.objects.filter(pk=site.root_page_id, live=True).first() if site else None


def _put(page: GovernedPage, notice: Notice) -> None:
    page.notice_heading, page.notice, page.notice_until = notice.heading, notice.text, notice.until
    page.notice_everywhere = bool(notice.heading)


def _read(page: GovernedPage) -> Notice:
    if not page.shows_notice:
        return Notice("", "", None)
    return Notice(page.notice_heading, page.notice, page.notice_until)


register_carrier(Carrier(_live_home, _put, _read))
