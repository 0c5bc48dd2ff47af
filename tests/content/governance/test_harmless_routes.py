"""Which routes must never be held back, and which may not exist at all?"""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import get_resolver, reverse
from wagtail.models import Locale, PageViewRestriction

from content.governance.audit import broken_seals
from content.governance.models import GovernedPage
from content.governance.refusal import PublicationBlocked
from content.pages.models import ProductPage
from tests.content import factories


@pytest.fixture
def live_under_older_rules(municipality) -> ProductPage:
    page = factories.product_page(municipality.theme, too_hard=True)
    seal = f"older-rules:{page.content_digest()}"
    GovernedPage.objects.filter(pk=page.pk).update(live=True, seal=seal)
    return ProductPage.objects.get(pk=page.pk)


def test_20_a_copy_for_translation_is_a_draft(live_page, municipality):
    english = Locale.objects.get(language_code="en")
    municipality.home.copy_for_translation(english)
    municipality.theme.copy_for_translation(english)
    assert not live_page.copy_for_translation(english).live


def test_22_an_alias_becomes_a_page_of_its_own_and_keeps_its_seal(live_page, admin_client):
    alias = live_page.create_alias(update_slug="alias")
    admin_client.post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk]))
    alias.refresh_from_db()
    assert alias.alias_of_id is None
    assert alias.live
    assert alias.seal


def test_23_a_live_page_moves_under_stricter_rules(live_under_older_rules, municipality):
    other = factories.theme_page(municipality.home, slug="ander-thema")
    live_under_older_rules.move(other, pos="last-child")
    moved = ProductPage.objects.get(pk=live_under_older_rules.pk)
    assert moved.live
    assert moved.get_parent().pk == other.pk


def test_39_a_new_address_is_no_new_text(live_under_older_rules):
    live_under_older_rules.slug = "nieuw-adres"
    live_under_older_rules.save()
    assert ProductPage.objects.get(pk=live_under_older_rules.pk).live


def test_unpublishing_and_locking_are_never_held_back(live_under_older_rules, admin_client):
    page = live_under_older_rules
    admin_client.post(reverse("wagtailadmin_pages:lock", args=[page.pk]))
    assert ProductPage.objects.get(pk=page.pk).locked
    admin_client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    page.refresh_from_db()
    assert not page.live


def test_28_to_31_the_writing_api_is_not_installed():
    assert not any(app.startswith("wagtail.api.v3") for app in settings.INSTALLED_APPS)
    addresses = {str(pattern.pattern) for pattern in get_resolver().url_patterns}
    assert [address for address in addresses if "api" in address] == ["api/v1/"]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_28_to_31_the_api_there_is_only_reads(admin_client, method):
    assert getattr(admin_client, method)("/api/v1/products/").status_code in {403, 405}


@pytest.fixture
def private_theme(municipality):
    municipality.theme.save_revision().publish()
    PageViewRestriction.objects.create(
        page=municipality.theme, restriction_type=PageViewRestriction.LOGIN
    )
    return municipality.theme


@pytest.mark.parametrize("fault", ["too_hard", "inaccessible", "incomplete"])
def test_24_25_a_failing_page_cannot_wait_live_behind_a_restriction(private_theme, fault):
    page = factories.product_page(private_theme, **{fault: True})
    with pytest.raises(PublicationBlocked):
        page.get_latest_revision().publish()
    PageViewRestriction.objects.all().delete()
    assert Client().get(page.url).status_code == 404


def test_24_25_what_becomes_public_was_judged_before(private_theme, municipality):
    pages = [factories.product_page(private_theme, slug=f"product-{n}") for n in range(2)]
    for page in pages:
        page.get_latest_revision().publish()
    assert [Client().get(page.url).status_code for page in pages] == [302, 302]
    open_theme = factories.theme_page(municipality.home, slug="open-thema")
    ProductPage.objects.get(pk=pages[0].pk).move(open_theme, pos="last-child")
    PageViewRestriction.objects.all().delete()
    urls = [ProductPage.objects.get(pk=page.pk).url for page in pages]
    assert [Client().get(url).status_code for url in urls] == [200, 200]
    assert list(broken_seals()) == []
