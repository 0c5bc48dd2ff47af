"""What does every test of the gate need? A site of drafts and people with roles."""

from dataclasses import dataclass

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Locale, Site

from content.governance.models import GovernedPage
from content.pages.models import HomePage, ProductPage, ThemePage
from tests.content import factories
from tests.content.governance import people


@dataclass(frozen=True)
class Municipality:
    """A site whose home and theme are drafts, so that only the page under test is judged."""

    site: Site
    home: HomePage
    theme: ThemePage
    admin: object


@pytest.fixture
def municipality(db) -> Municipality:
    dutch, _created = Locale.objects.get_or_create(language_code="nl")
    Locale.objects.get_or_create(language_code="en")
    home = factories.home_page(GovernedPage.get_first_root_node(), locale=dutch)
    site, _created = Site.objects.update_or_create(
        is_default_site=True, defaults={"root_page": home, "hostname": "localhost", "port": 80}
    )
    Site.clear_site_root_paths_cache()
    admin = get_user_model().objects.create_superuser("beheer", "beheer@voorbeeld.nl", "geheim")
    return Municipality(site, home, factories.theme_page(home, locale=dutch), admin)


@pytest.fixture
def admin_client(client, municipality):
    client.force_login(municipality.admin)
    return client


@pytest.fixture
def live_page(municipality) -> ProductPage:
    """A good product page that passed the gate."""
    page = factories.product_page(municipality.theme)
    page.get_latest_revision().publish()
    return ProductPage.objects.get(pk=page.pk)


@pytest.fixture
def writer(municipality):
    """Somebody who may write, on a site with the example workflow."""
    people.example_workflow()
    return people.writer()


@pytest.fixture
def approver(municipality):
    """Somebody who may approve and publish."""
    return people.approver()


@pytest.fixture
def draft(municipality, writer):
    """A good draft by the writer."""
    page = factories.information_page(municipality.theme)
    page.save_revision(user=writer)
    return page
