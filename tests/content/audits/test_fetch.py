"""Do we ask other websites politely, and never look inside a private network?"""

import pytest

from content.audits.runs import manners as manners_module
from content.audits.runs.fetch import (
    ELSEWHERE,
    NO_ANSWER,
    NOT_ALLOWED,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    TOO_SLOW,
    FetchProblem,
    fetch,
    is_private,
)
from content.audits.runs.manners import Manners
from tests.content.audits.sites import page_html, served

pytestmark = pytest.mark.django_db


@pytest.fixture
def inside(settings):
    settings.AUDIT_PRIVATE_ADDRESSES = True


def problem_of(url):
    with pytest.raises(FetchProblem) as problem:
        fetch(url)
    return problem.value.message


@pytest.mark.parametrize(
    "address",
    "127.0.0.1 10.0.0.8 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 ::1 fe80::1%eth0 fd00::1 "
    "::ffff:127.0.0.1 64:ff9b::a00:8 2002:7f00:1:: 224.0.0.1".split(),
)
def test_knows_a_private_address(address):
    assert is_private(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "64:ff9b::5db8:d70e", "2606:4700::1111"])
def test_knows_a_public_address(address):
    assert not is_private(address)


def test_hangs_up_before_it_asks_a_private_address_for_anything():
    with served({"/": page_html("Binnen", "")}) as (address, asked):
        assert problem_of(f"{address}/") == NOT_ALLOWED
        assert problem_of(f"{address.replace('127.0.0.1', 'localhost')}/") == NOT_ALLOWED
    assert asked == []


def test_follows_a_redirect_on_the_same_host_only(inside):
    pages = {
        "/": (302, "text/plain", "/nieuw"),
        "/nieuw": page_html("Nieuw", ""),
        "/weg": (301, "text/plain", "http://169.254.169.254/geheim"),
        "/rond": (302, "text/plain", "/rond"),
    }
    with served(pages) as (address, _asked):
        assert fetch(f"{address}/").url == f"{address}/nieuw"
        assert problem_of(f"{address}/weg") == ELSEWHERE
        assert problem_of(f"{address}/rond") == TOO_MANY_REDIRECTS


def test_does_not_take_in_everything(inside, monkeypatch):
    monkeypatch.setattr("content.audits.runs.fetch.MOST_BYTES", 10)
    with served({"/": page_html("Groot", "x" * 100)}) as (address, _asked):
        assert problem_of(f"{address}/") == TOO_LARGE


def test_does_not_wait_for_ever_for_a_page_that_trickles(inside, monkeypatch):
    monkeypatch.setattr("content.audits.runs.fetch.MOST_SECONDS", 0)
    with served({"/": page_html("Traag", "")}) as (address, _asked):
        assert problem_of(f"{address}/") == TOO_SLOW


def test_half_a_page_is_no_page(inside):
    pages = {"/": page_html("Half", "<p>Tot hier")}
    with served(pages, {"Content-Length": "900"}) as (address, _asked):
        assert problem_of(f"{address}/") == NO_ANSWER


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://[::1", "file:///etc/passwd", "//x"])
def test_says_that_nothing_answers(inside, url):
    assert problem_of(url) == NO_ANSWER


def test_an_address_with_other_letters_is_asked_for_all_the_same(inside):
    with served({"/caf%C3%A9%20a": page_html("Koffie", "")}) as (address, _asked):
        assert fetch(f"{address}/café a").status == 200


@pytest.mark.parametrize(
    ("robots", "allowed"),
    [
        ((200, "text/plain", "User-agent: *\nDisallow: /prive"), False),
        ((200, "text/plain", "User-agent: GemeenteAudit\nDisallow: /"), False),
        ((200, "text/plain", "User-agent: Ander\nDisallow: /"), True),
        ((404, "text/plain", ""), True),
        ((503, "text/plain", ""), False),
    ],
)
def test_does_what_robots_txt_asks(inside, robots, allowed):
    with served({"/robots.txt": robots}) as (address, _asked):
        assert Manners(0).allow(f"{address}/prive/a") is allowed


def test_waits_between_two_pages_of_one_host(inside, monkeypatch):
    slept = []
    monkeypatch.setattr(manners_module.time, "sleep", slept.append)
    robots = {"/robots.txt": (200, "text/plain", "User-agent: *\nCrawl-delay: 7")}
    with served(robots) as (address, asked):
        polite = Manners(1.0)
        for _number in range(3):
            polite.wait(f"{address}/")
    assert [round(seconds) for seconds in slept] == [0, 7, 14]
    assert asked == ["/robots.txt"]
