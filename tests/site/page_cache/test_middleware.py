"""Do visitors get kept pages, and never an old one or somebody else's?"""

import re
from datetime import UTC, date, datetime

import pytest
from django.contrib.auth.models import User
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction
from wagtail.signals import page_published

from content.facts.models import ContactPoint, Fact, FactValue
from content.governance.models import GovernedPage
from content.pages.models import ProductPage
from gemeente.page_cache import kept_pages
from tests.site.conftest import make_town, put_live


@pytest.fixture(autouse=True)
def store(settings):
    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
        "pages": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "kept"},
    }
    caches["pages"].clear()


@pytest.fixture
def town(db):
    return make_town()


@pytest.fixture
def read(client, town):
    return lambda page=town.product, **more: client.get(page.url, **more)


def queries(read, *args) -> int:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert read(*args).status_code == 200
    return len(asked)


def test_the_second_visitor_costs_no_query(read):
    first = read()
    assert queries(read) == 0
    assert read().content == first.content


def test_a_kept_page_has_the_same_headers(read):
    first, second = read(), read()
    assert dict(second.items()) == dict(first.items())
    assert "Content-Security-Policy" in second


def test_a_browser_with_the_page_gets_304(read):
    etag = read()["ETag"]
    again = read(headers={"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")
    assert read(headers={"If-None-Match": '"other"'}).status_code == 200


def test_an_editor_never_gets_a_kept_page_and_leaves_none(client, read):
    client.force_login(User.objects.create_superuser("a"))
    read()
    assert queries(read) > 0
    client.logout()
    assert queries(read) > 0


@pytest.mark.parametrize("address", ["/zoeken/?q=paspoort", "/zoeken/", "/admin/login/", "/weg/"])
def test_what_differs_by_visitor_is_not_kept(client, town, address):
    client.get(address)
    assert kept_pages.find("http", "testserver", address.partition("?")[0]) is None


def test_a_question_in_the_address_passes_by(client, town, read):
    read()
    client.get(town.product.url, {"p": "x" * 10})
    assert queries(lambda: client.get(town.product.url, {"p": 1})) > 0


def publish(page, **changes):
    """Publish below the gate, with the signal that publishing sends."""
    for name, value in changes.items():
        setattr(page, name, value)
    type(page).objects.filter(pk=page.pk).update(**changes)
    page_published.send(sender=type(page), instance=page, revision=None)


@pytest.fixture
def commit(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def test_a_changed_text_is_there_at_once_and_other_pages_stay(read, town, commit):
    with commit():
        publish(town.product, needed="<p>Neem uw pas mee.</p>")
    read(), read(town.theme)
    with commit():
        publish(town.product, needed="<p>Neem uw foto mee.</p>")
    assert "Neem uw foto mee" in read().content.decode()
    assert queries(read, town.theme) == 0


def test_a_changed_title_reaches_every_list(read, town, commit):
    with commit():
        publish(town.product)
    read(town.theme)
    with commit():
        publish(town.product, title="Een nieuwe naam")
    assert "Een nieuwe naam" in read(town.theme).content.decode()


def test_a_page_that_goes_offline_is_gone(read, town, client, commit):
    read()
    with commit():
        GovernedPage.objects.get(pk=town.product.pk).specific.unpublish()
    assert client.get(town.product.url).status_code == 404


def test_a_page_that_becomes_private_is_not_shown_from_the_kept_ones(read, town, commit):
    read()
    with commit():
        PageViewRestriction.objects.create(page=town.product, restriction_type="login")
    assert read().status_code == 302


def test_a_new_phone_number_is_on_every_page_that_shows_it(read, town, commit):
    read(), read(town.information)
    with commit():
        point = ContactPoint.objects.get()
        point.phone = "14 099"
        point.save()
    for page in (town.product, town.information):
        assert "14 099" in read(page).content.decode().replace("\u00a0", " ")


def test_a_new_amount_reaches_the_pages_that_show_it(read, town, commit):
    fact = Fact.objects.create(key="pas", label="Pas", kind="fee")
    value = FactValue.objects.create(fact=fact, value="10", valid_from=date(2020, 1, 1))
    ProductPage.objects.filter(pk=town.product.pk).update(
        costs='<p>Dat kost <embed embedtype="fact" id="pas"/>.</p>'
    )
    with commit():
        ProductPage.objects.get(pk=town.product.pk).save()
    put_live(town.product)
    assert "10" in re.findall("Dat kost ([^.]*)", read().content.decode())[0]
    with commit():
        value.value = "12"
        value.save()
    assert "12" in re.findall("Dat kost ([^.]*)", read().content.decode())[0]


def test_a_page_is_not_kept_longer_than_its_facts_last(monkeypatch, read):
    soon = datetime(2026, 11, 23, 12, 0, 30, tzinfo=UTC)
    monkeypatch.setattr(kept_pages, "next_change", lambda now: soon)
    monkeypatch.setattr(
        kept_pages.timezone, "now", lambda: datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    )
    seconds = []
    store = caches["pages"]
    monkeypatch.setattr(
        store, "set", lambda name, value, timeout=None: seconds.append(timeout), raising=True
    )
    read()
    assert 30 in seconds


def test_a_page_made_during_a_change_is_not_kept(monkeypatch, client, read, town):
    before = kept_pages.stamp()
    kept_pages.purge_all()
    page = kept_pages.KeptPage(b"old", (), '"e"')
    kept_pages.keep("http", "testserver", "/oud/", page, before)
    assert kept_pages.find("http", "testserver", "/oud/") is None


@pytest.mark.parametrize("host", ["testserver:8443", "TESTSERVER", "testserver."])
def test_no_page_is_kept_for_every_way_to_write_a_name(read, host):
    assert read(headers={"host": host}).status_code == 200
    assert caches["pages"].get(kept_pages.HOSTS) is None


def test_a_page_is_kept_for_the_address_of_the_site_with_its_port(read, settings):
    settings.WAGTAILADMIN_BASE_URL = "http://testserver:8443"
    read(headers={"host": "testserver:8443"})
    assert caches["pages"].get(kept_pages.HOSTS) == {("http", "testserver:8443")}
