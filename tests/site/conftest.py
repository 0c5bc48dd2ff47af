"""What does every test of the residents' site need? A small town with live pages."""

from dataclasses import dataclass
from datetime import date

import pytest
from django.core.cache import cache
from wagtail.models import Locale, Site

from content.facts.models import Organisation
from content.governance.models import GovernedPage
from content.pages.models import HomePage, InformationPage, ProductPage, ThemePage
from tests.content import factories

SEAL = "tests:how a page looks is tested here, not whether it may be live"


@dataclass(frozen=True)
class Town:
    """One live page of every type, in Dutch."""

    home: HomePage
    theme: ThemePage
    product: ProductPage
    information: InformationPage

    @property
    def pages(self) -> tuple[GovernedPage, ...]:
        return self.home, self.theme, self.product, self.information


@pytest.fixture
def town(db) -> Town:
    return make_town()


def make_town() -> Town:
    """Return a town in which every page is live without a verdict, so that tests are quick."""
    cache.clear()
    dutch, _created = Locale.objects.get_or_create(language_code="nl")
    Locale.objects.get_or_create(language_code="en")
    home = factories.home_page(factories.root(), locale=dutch)
    site, _created = Site.objects.update_or_create(
        is_default_site=True, defaults={"root_page": home, "hostname": "localhost", "port": 80}
    )
    Site.clear_site_root_paths_cache()
    Organisation.objects.update_or_create(
        site=site, defaults={"contact_point": factories.contact_point()}
    )
    theme = factories.theme_page(home)
    related = factories.product_page(theme, title="ID-kaart aanvragen", slug="id-kaart")
    product = factories.product_page(
        theme,
        checked_on=date(2026, 10, 5),
        related=[("page", related)],
        legal="<p>Dit staat in de Paspoortwet.</p>",
        channels=factories.channels(*factories.CHANNEL_KINDS),
    )
    information = factories.information_page(theme, body=every_block())
    home.top_tasks = [("page", product), ("page", information)]
    home.save()
    put_live(home, theme, related, product, information)
    return Town(home, theme, product, information)


def put_live(*pages: GovernedPage) -> None:
    """Put these pages live below the gate."""
    GovernedPage.objects.filter(pk__in=[page.pk for page in pages]).update(live=True, seal=SEAL)
    for page in pages:
        page.refresh_from_db()


def every_block() -> list:
    """Return running text with each kind of block, but for an image."""
    columns = [
        {"type": "text", "heading": name} for name in ("Document", "Kosten", "Hoe lang geldig")
    ]
    rows = [
        {"values": ["Paspoort", "80 euro", "10 jaar"]},
        {"values": ["ID-kaart", "70 euro", "10 jaar"]},
    ]
    return [
        (
            "text",
            {
                "heading": "Zo helpen wij u",
                "text": "<p>Wij helpen u graag.</p><h3>Bellen</h3><p>Bel ons.</p>",
            },
        ),
        ("table", {"columns": columns, "rows": rows, "caption": "Voorbeelden van kosten"}),
        ("callout", {"heading": "Let op de datum", "text": "<p>Op 1 januari zijn wij dicht.</p>"}),
        ("contact", {"heading": "Hebt u een vraag?", "contact_point": factories.contact_point()}),
    ]
