"""What does every test of the residents' site need? A small town with live pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from django.core.cache import cache
from wagtail.models import Locale, Site

from a11y_checks.browser.axe_script import axe_script
from a11y_checks.browser.find import find_browser
from a11y_checks.browser.session import Session
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
from content.facts.models import Organisation
from content.governance.models import GovernedPage
from content.pages.models import (
    HomePage,
    InformationPage,
    LifeEventPage,
    OverviewPage,
    ProductPage,
    ThemePage,
)
from tests.content import factories

SEAL = "tests:how a page looks is tested here, not whether it may be live"


@dataclass(frozen=True)
class Town:
    """One live page of every type, in Dutch, with what can stand around it."""

    home: HomePage
    theme: ThemePage
    product: ProductPage
    information: InformationPage
    life_event: LifeEventPage
    overview: OverviewPage

    @property
    def pages(self) -> tuple[GovernedPage, ...]:
        first = self.home, self.theme, self.product, self.information
        return *first, self.life_event, self.overview


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """A real browser with axe."""
    session = Session(axe_script())
    session.start(find_browser())
    yield session
    session.close()


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
    event = factories.life_event_page(home, icon="move", steps=steps_with(product))
    overview = factories.overview_page(home, show_in_menus=True)
    put_live(home, theme, related, product, information, event, overview)
    return Town(home, theme, product, information, event, overview)


def steps_with(product: ProductPage) -> list:
    """Return the steps of a life event: one of each kind, and one that leads to a product."""
    own = [(step.block_type, step.value) for step in factories.build_life_event().steps]
    return [*own, ("step", factories.step("", "Binnen 5 dagen", last=5, page=product))]


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


@pytest.fixture
def demo_pages(db) -> tuple[GovernedPage, ...]:
    """Return the good pages of the demo."""
    return make_demo()


def make_demo() -> tuple[GovernedPage, ...]:
    """Return the good pages of the demo, put live below the gate so that tests are quick."""
    cache.clear()
    texts = [text for text in read_pages() if not text.refused]
    add_languages()
    add_facts()
    placed = place_pages(texts)
    contact_points = add_contact_points()
    add_organisation(lead_site_to(placed[texts[0].slug]), contact_points)
    references = References(placed, contact_points)
    for text in texts:
        fill(placed[text.slug], text, references)
        placed[text.slug].save()
    put_live(*placed.values())
    Site.clear_site_root_paths_cache()
    return tuple(placed.values())
