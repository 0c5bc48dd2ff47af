"""How does a draft that nobody may see yet reach the browser?"""

import urllib.request
from concurrent.futures import ThreadPoolExecutor
from urllib.error import HTTPError
from urllib.parse import urljoin

import pytest

from a11y_checks.browser.loopback import Loopback

FILES = {
    "/static/site.css": (b"p {}", "text/css"),
    "/producten/foto 1.png": (b"png", "image/png"),
}


@pytest.fixture
def loopback():
    server = Loopback(FILES.get)
    yield server
    server.close()


def fetch(address, **headers):
    asked = urllib.request.Request(address, headers=headers)
    with urllib.request.urlopen(asked, timeout=5) as answer:
        return answer.read(), answer.headers["Content-Type"]


def status(address, **headers):
    try:
        fetch(address, **headers)
    except HTTPError as error:
        return error.code
    return 200


def test_serves_the_page_as_html(loopback):
    with loopback.serve("<p>Één paspoort</p>", "/producten/paspoort/") as address:
        body, kind = fetch(address)
    assert (body.decode(), kind) == ("<p>Één paspoort</p>", "text/html; charset=utf-8")


def test_serves_what_the_page_refers_to(loopback):
    with loopback.serve("", "/producten/paspoort/") as address:
        assert fetch(urljoin(address, "/static/site.css")) == FILES["/static/site.css"]
        assert fetch(urljoin(address, "../../static/site.css")) == FILES["/static/site.css"]
        assert fetch(urljoin(address, "../foto%201.png"))[0] == b"png"
        assert status(urljoin(address, "/static/nowhere.css")) == 404


def test_serves_a_page_whose_path_has_spaces_and_accents(loopback):
    with loopback.serve("hallo", "/mijn café.html") as address:
        assert fetch(address)[0] == b"hallo"


@pytest.mark.parametrize("path", ["", "a/b/", "https://www.gemeente.example/a/b/"])
def test_serves_a_page_by_any_way_to_write_its_path(loopback, path):
    with loopback.serve("hallo", path) as address:
        assert fetch(address)[0] == b"hallo"
        assert address.startswith("http://127.0.0.1:")


def test_forgets_the_page(loopback):
    with loopback.serve("concept") as address:
        assert status(address) == 200
    assert status(address) == 404


def test_gives_every_page_an_address_of_its_own(loopback):
    with loopback.serve("een") as one, loopback.serve("twee") as two:
        assert one != two
        assert (fetch(one)[0], fetch(two)[0]) == (b"een", b"twee")


def test_serves_nothing_to_a_visitor_who_came_by_another_name(loopback):
    with loopback.serve("concept") as address:
        assert status(address, Host="evil.example") == 404


def test_an_asset_that_fails_costs_only_itself():
    def broken(path):
        raise OSError(path)

    loopback = Loopback(broken)
    with loopback.serve("concept") as address:
        assert status(urljoin(address, "/a.css")) == 404
        assert status(address) == 200
    loopback.close()


def test_serves_many_at_once(loopback):
    with loopback.serve("concept") as address, ThreadPoolExecutor(8) as visitors:
        assert set(visitors.map(status, [address] * 40)) == {200}


def test_starts_again_after_closing(loopback):
    with loopback.serve("een"):
        pass
    loopback.close()
    with loopback.serve("twee") as address:
        assert fetch(address)[0] == b"twee"
