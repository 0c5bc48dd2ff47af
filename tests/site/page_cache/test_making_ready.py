"""Does a page stand ready again after a change, just as a visitor gets it?"""

import pytest
from django.core.cache import caches
from wagtail.models import PageViewRestriction
from wagtail.signals import page_published

from gemeente.page_cache import kept_pages, purging
from gemeente.page_cache.making_ready import make_ready, visit
from tests.content.facts.conftest import connection_stays_open  # noqa: F401 - a fixture
from tests.site.conftest import make_town


@pytest.fixture(autouse=True)
def store(settings):
    settings.MAKE_PAGES_READY = True
    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
        "pages": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "kept"},
    }
    caches["pages"].clear()


@pytest.fixture
def town(db):
    return make_town()


def kept(page):
    return kept_pages.find("http", "testserver", page.url)


def test_a_page_is_made_as_a_visitor_gets_it(client, town):
    shown = client.get(town.product.url).content
    kept_pages.purge([town.product.full_url])
    visit(town.product.url)
    assert kept(town.product).content == shown


def test_a_page_with_an_accent_in_its_address_is_made_and_forgotten(client, town):
    town.product.slug = "één-pas"
    town.product.set_url_path(town.theme)
    type(town.product).objects.filter(pk=town.product.pk).update(url_path=town.product.url_path)
    path = f"{town.theme.url}één-pas/"
    client.get(town.theme.url)
    visit(path)
    assert kept_pages.find("http", "testserver", path)
    kept_pages.purge([town.product.full_url])
    assert kept_pages.find("http", "testserver", path) is None


def test_nobody_came_yet_so_there_is_no_name_to_keep_a_page_under(town):
    visit(town.product.url)
    assert kept(town.product) is None


def test_a_private_page_is_not_kept(client, town, django_capture_on_commit_callbacks):
    client.get(town.theme.url)
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.create(page=town.product, restriction_type="login")
    visit(town.product.url)
    assert kept(town.product) is None


@pytest.mark.parametrize("changes", [{"needed": "<p>Neem uw pas mee.</p>"}, {"title": "Nieuw"}])
def test_a_published_page_is_made(monkeypatch, town, django_capture_on_commit_callbacks, changes):
    asked = []
    monkeypatch.setattr(purging, "make_ready", asked.extend)
    for name, value in changes.items():
        setattr(town.product, name, value)
    with django_capture_on_commit_callbacks(execute=True):
        page_published.send(sender=type(town.product), instance=town.product, revision=None)
    assert town.product.full_url in asked


def test_nothing_is_made_where_no_pages_are_kept(settings, town):
    settings.MAKE_PAGES_READY = False
    assert make_ready([town.product.full_url]) is None


@pytest.mark.django_db(transaction=True)
def test_a_thread_makes_it(client):
    town = make_town()
    client.get(town.product.url)
    kept_pages.purge([town.product.full_url])
    make_ready([town.product.full_url]).result()
    assert kept(town.product)
