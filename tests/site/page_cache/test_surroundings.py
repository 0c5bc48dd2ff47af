"""Does a page that is made anew take over what holds, and nothing that does not?"""

import pytest
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.facts.models import ContactPoint
from content.governance.models import GovernedPage
from gemeente.page_cache.kept_pages import purge, purge_all, renew_surroundings, surroundings
from tests.site.conftest import make_town


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
def read(client):
    def read_anew(page):
        purge([page.full_url])
        return client.get(page.url).content.decode().replace("\u00a0", " ")

    return read_anew


def tell_nobody(**changes):
    """Change the phone below all signals, as another process does from here."""
    ContactPoint.objects.update(**changes)


def test_only_the_page_itself_is_read_anew(read, town):
    for page in town.pages:
        first = read(page)
        with CaptureQueriesContext(connection) as asked:
            assert read(page) == first
        assert len(asked) == 1, page.url


def test_what_another_process_changed_is_there_at_once(read, town):
    read(town.product)
    tell_nobody(phone="14 099")
    assert "14 099" not in read(town.product)
    renew_surroundings()
    assert "14 099" in read(town.product)


def test_an_editor_takes_nothing_over(read, town, admin_client):
    read(town.product)
    tell_nobody(phone="14 099")
    page = admin_client.get(town.product.url).content.decode().replace("\u00a0", " ")
    assert "14 099" in page


def test_a_question_in_the_address_takes_nothing_over(read, town, client):
    read(town.overview)
    tell_nobody(phone="14 099")
    page = client.get(f"{town.overview.url}?voor=inwoner").content.decode()
    assert "14 099" in page.replace("\u00a0", " ")


def test_a_list_in_another_form_is_made_anew(read, town):
    assert 'id="letter-' in read(town.overview)
    type(town.overview).objects.update(shows="life-events")
    assert 'id="letter-' not in read(town.overview)


def test_the_mark_is_new_after_every_change_of_what_is_around(
    town, django_capture_on_commit_callbacks
):
    marks = [surroundings()]
    purge([town.product.full_url])
    assert surroundings() == marks[0]
    purge_all()
    marks.append(surroundings())
    with django_capture_on_commit_callbacks(execute=True):
        ContactPoint.objects.get().save()
    marks.append(surroundings())
    assert len(set(marks)) == 3


def test_without_a_store_there_is_no_mark(settings):
    settings.CACHES = {"pages": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    assert surroundings() is None


def test_a_new_address_of_the_home_page_is_known_in_every_process(client, town):
    assert client.get("/").status_code == 200
    # as another process: its own copy of where the sites start stays as it was
    GovernedPage.objects.filter(pk=town.home.pk).update(slug="nieuw", url_path="/nieuw/")
    purge_all()
    assert client.get("/").status_code == 200
