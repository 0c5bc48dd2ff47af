"""Does a page stand ready again after a change, just as a visitor gets it?"""

import pytest
from django.core.cache import caches
from django.core.management import CommandError, call_command
from wagtail.models import PageViewRestriction
from wagtail.signals import page_published

from content.governance.kept_once.used_by import live_pages
from gemeente.page_cache import kept_pages, making_ready, purging
from gemeente.page_cache.making_ready import make_all_ready, make_ready, visit
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


class Later:
    """A thread that only writes down what it should do."""

    def __init__(self, asked):
        self.asked = asked

    def submit(self, _work, paths):
        self.asked.append(paths)


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


def test_before_anybody_came_it_is_made_under_the_name_in_the_settings(settings, town):
    settings.WAGTAILADMIN_BASE_URL = "http://testserver"
    visit(town.product.url)
    assert kept(town.product)


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


def test_a_kept_page_is_made_anew_only_when_asked(client, town):
    client.get(town.product.url)
    type(town.product).objects.filter(pk=town.product.pk).update(title="Anders")
    visit(town.product.url)
    assert b"Anders" not in kept(town.product).content
    visit(town.product.url, anew=True)
    assert b"Anders" in kept(town.product).content


def test_a_visitor_cannot_have_a_page_made_anew(client, town):
    client.get(town.product.url)
    type(town.product).objects.filter(pk=town.product.pk).update(title="Anders")
    asked = client.get(town.product.url, headers={making_ready.MADE_ANEW: "1"})
    assert b"Anders" not in asked.content


def test_a_change_that_reaches_many_pages_has_the_rest_made_too(monkeypatch, settings, town):
    asked = []
    monkeypatch.setattr(making_ready, "MOST_PAGES", 1)
    monkeypatch.setattr(making_ready, "make_all_ready", lambda: asked.append("all"))
    monkeypatch.setattr(making_ready, "_changed", Later(asked))
    make_ready([town.product.full_url, town.theme.full_url])
    assert asked == ["all", [town.product.url]]


def test_the_command_makes_all_pages_and_says_how_many(settings, town, capsys):
    settings.WAGTAILADMIN_BASE_URL = "http://testserver"
    call_command("make_pages_ready")
    assert capsys.readouterr().out == f"{live_pages().count()} pagina’s staan klaar.\n"
    assert all(map(kept, (town.product, town.theme, town.home)))


def test_the_command_names_a_page_that_breaks_down(settings, town, capsys, monkeypatch):
    def breaks(*_asked, **_named):
        raise RuntimeError("this page cannot be shown")

    settings.WAGTAILADMIN_BASE_URL = "http://testserver"
    monkeypatch.setattr(type(town.theme), "serve", breaks)
    with pytest.raises(CommandError, match="logboek"):
        call_command("make_pages_ready")
    told = capsys.readouterr().out
    assert f"{live_pages().count() - 1} pagina’s staan klaar." in told
    assert f"Deze pagina staat niet klaar: {town.theme.url}" in told
    assert kept(town.theme) is None
    assert kept(town.product)


def test_the_command_leaves_private_pages_out(settings, town, capsys):
    settings.WAGTAILADMIN_BASE_URL = "http://testserver"
    PageViewRestriction.objects.create(page=town.product, restriction_type="login")
    call_command("make_pages_ready")
    assert f"{live_pages().count() - 1} pagina’s staan klaar." in capsys.readouterr().out
    assert kept(town.product) is None


def test_the_command_says_so_where_no_pages_are_kept(settings, town, capsys):
    settings.MAKE_PAGES_READY = False
    call_command("make_pages_ready")
    assert "niets klaar te zetten" in capsys.readouterr().out
    assert kept(town.product) is None


@pytest.mark.django_db(transaction=True)
def test_after_a_change_for_all_pages_a_thread_makes_them_all(client):
    town = make_town()
    client.get(town.product.url)
    kept_pages.purge_all()
    make_all_ready().result()
    assert all(map(kept, (town.product, town.theme, town.home)))


@pytest.mark.django_db(transaction=True)
def test_the_thread_stops_when_all_is_forgotten_once_more(client, monkeypatch):
    town = make_town()
    client.get(town.product.url)
    made = []

    def forget(path):
        made.append(path)
        kept_pages.purge_all()

    monkeypatch.setattr(making_ready, "visit", forget)
    make_all_ready().result()
    assert len(made) == 1


class Clock:
    """A clock on which each page takes a second, and a pause what it should take."""

    now, paused = 0.0, 0.0

    def perf_counter(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds
        self.paused += seconds

    def take_a_second(self, _path):
        self.now += 1


@pytest.mark.django_db(transaction=True)
def test_the_thread_leaves_half_of_the_time_to_visitors(monkeypatch):
    make_town()
    clock = Clock()
    monkeypatch.setattr(making_ready, "time", clock)
    monkeypatch.setattr(making_ready, "visit", clock.take_a_second)
    make_all_ready().result()
    assert clock.paused == clock.now / 2 > 1


@pytest.mark.django_db(transaction=True)
def test_a_thread_makes_it(client):
    town = make_town()
    client.get(town.product.url)
    kept_pages.purge([town.product.full_url])
    make_ready([town.product.full_url]).result()
    assert kept(town.product)
