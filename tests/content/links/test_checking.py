"""When does a link count as broken?"""

from datetime import datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command

from content.links.checking import check_due, politely
from content.links.collecting import collect
from content.links.models import ExternalLink
from content.links.todo import count, rows
from content.links.visit import Answer, State, visit
from tests.content import factories
from tests.content.sealed import put_live

MONDAY = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Europe/Amsterdam"))
GONE = Answer(State.GONE, "404")
NO_HOST = Answer(State.NO_HOST, "no-host")
WORKS = Answer(State.WORKS, "200")


class Clock:
    """Time that only passes when somebody sleeps."""

    def __init__(self):
        self.seconds = 0.0
        self.slept = []

    def __call__(self):
        return self.seconds

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.seconds += seconds


def check(answer, at):
    clock = Clock()
    ask = answer if callable(answer) else lambda url: answer
    return check_due(ask, lambda: at, clock.sleep, clock)


@pytest.fixture
def link(db):
    return ExternalLink.objects.create(url="https://www.voorbeeld.nl/weg")


def is_broken(link):
    return ExternalLink.objects.broken().filter(pk=link.pk).exists()


def test_broken_after_two_days_and_not_after_two_times_on_one_day(link):
    check(GONE, MONDAY)
    assert check(GONE, MONDAY + timedelta(hours=3)) == []
    assert not is_broken(link)
    check(GONE, MONDAY + timedelta(days=1))
    assert is_broken(link)


def test_one_good_answer_clears_the_name(link):
    check(GONE, MONDAY)
    check(WORKS, MONDAY + timedelta(days=1))
    check(GONE, MONDAY + timedelta(days=9))
    assert not is_broken(link)


def test_an_unsure_answer_changes_nothing(link):
    check(GONE, MONDAY)
    check(Answer(State.UNSURE, "503"), MONDAY + timedelta(days=1))
    link.refresh_from_db()
    assert (link.failed_days, link.answer) == (1, "503")


def test_a_good_answer_is_kept_for_a_week(link):
    check(WORKS, MONDAY)
    assert check(WORKS, MONDAY + timedelta(days=6)) == []
    assert check(WORKS, MONDAY + timedelta(days=7)) == [link]


def test_a_dead_host_counts_only_when_we_are_online_ourselves(link):
    for day in range(3):
        check(NO_HOST, MONDAY + timedelta(days=day * 8))
    assert not is_broken(link)
    ExternalLink.objects.create(url="https://anders.voorbeeld.nl/")
    for day in (30, 40):
        check(lambda url: WORKS if "anders" in url else NO_HOST, MONDAY + timedelta(days=day))
    assert is_broken(link)


def test_one_visit_a_second_to_each_host():
    clock = Clock()
    hosts = ["a.nl/1", "a.nl/2", "b.nl/1", "a.nl/3"]
    links = [ExternalLink(url=f"https://{host}") for host in hosts]
    visited = [(link.url, clock()) for link in politely(links, clock.sleep, clock)]
    assert visited == [
        ("https://a.nl/1", 0),
        ("https://b.nl/1", 0),
        ("https://a.nl/2", 1),
        ("https://a.nl/3", 2),
    ]


def test_a_real_server_that_says_gone(db, server):
    gone = ExternalLink.objects.create(url=f"{server.url}/410")
    works = ExternalLink.objects.create(url=f"{server.url}/200")
    for day in range(2):
        check(lambda url: visit(url, loopback=True), MONDAY + timedelta(days=day))
    assert is_broken(gone)
    assert not is_broken(works)


@pytest.fixture
def live_page(municipality_theme):
    text = '<p>U leest meer bij <a href="https://www.voorbeeld.nl/hulp#kop">de hulplijn</a>.</p>'
    return put_live(factories.product_page(municipality_theme, no_answer=text))


def test_collects_from_live_pages_what_leads_elsewhere(live_page):
    collect()
    assert "https://www.voorbeeld.nl/hulp" in ExternalLink.objects.values_list("url", flat=True)
    live_page.unpublish()
    assert collect() == 0
    assert not ExternalLink.objects.exists()


def test_the_board_shows_the_page_with_the_broken_link(live_page):
    collect()
    ExternalLink.objects.filter(url__endswith="/hulp").update(
        failed_days=2, first_failed_on=MONDAY.date()
    )
    admin = get_user_model().objects.create_superuser("beheer", "b@voorbeeld.nl", "geheim")
    nobody = get_user_model().objects.create_user("niemand", "n@voorbeeld.nl", "geheim")
    [row] = rows(admin, 10, 0)
    assert (row.title, row.detail) == (live_page.title, "https://www.voorbeeld.nl/hulp")
    assert (count(admin), count(nobody)) == (1, 0)


def test_off_by_default(live_page):
    out = StringIO()
    call_command("check_links", stdout=out)
    assert "CHECK_EXTERNAL_LINKS" in out.getvalue()
    assert not ExternalLink.objects.exists()
