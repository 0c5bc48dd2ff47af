"""Does every page of a run get done once, by several workers, also after a stop?"""

from threading import Event

import pytest
from django.utils import timezone

from content.audits.models import AuditFinding, RunPage
from content.audits.models.audit_finding import Cause
from content.audits.models.audit_run import RunState, Scope
from content.audits.runs import control
from content.audits.runs.claim import claim, release_dead
from content.audits.runs.judge_page import judge_page
from content.audits.runs.plan import plan
from content.audits.runs.work import work_on
from content.governance.models import GovernedPage
from tests.content.audits.sites import own_site, page_html, served, static_run

pytestmark = pytest.mark.usefixtures("many_at_once")


@pytest.fixture
def looks_often(monkeypatch):
    """Look at the progress so often that a run can be stopped between two quick pages."""
    monkeypatch.setattr("content.audits.runs.work.TICK", 0.005)


def states(run):
    return sorted(run.pages.values_list("state", flat=True))


def test_does_every_live_page_once():
    own_site(pages=3)
    run = static_run(workers=2)
    work_on(run)
    assert run.state == RunState.FINISHED
    assert run.pages.filter(state="done", attempts=1).count() == 5
    online = (page.full_url for page in GovernedPage.objects.live())
    assert {row.url for row in run.pages.all()} == {url for url in online if url}
    assert {engine["name"] for engine in run.engines} >= {"rulebook"}


def test_goes_on_where_it_stopped(looks_often):
    own_site(pages=6)
    run, stop = static_run(), Event()
    work_on(run, stop, lambda progress: progress.ready >= 1 and stop.set())
    assert run.state == RunState.PAUSED
    first = dict(run.pages.filter(state="done").values_list("pk", "done_at"))
    assert 0 < len(first) < 8
    work_on(run)
    assert run.state == RunState.FINISHED
    assert states(run) == ["done"] * 8
    assert dict(run.pages.filter(pk__in=first).values_list("pk", "done_at")) == first


def test_stops_when_somebody_cancels_it_elsewhere(looks_often):
    own_site(pages=6)
    run = static_run()
    work_on(run, watch=lambda progress: progress.ready and control.cancel(run))
    assert run.state == RunState.CANCELLED
    work_on(run)
    assert "waiting" in states(run)


def test_a_page_that_went_offline_is_not_tested():
    own_site(pages=1)
    run = static_run(scope=Scope.ADDRESSES, addresses="/paspoort-en-rijbewijs/")
    plan(run)
    GovernedPage.objects.get(slug="paspoort-en-rijbewijs").unpublish()
    work_on(run)
    assert run.pages.get().problem == "This page is no longer online."


def test_uses_what_it_knows_unless_it_has_to_look_again():
    own_site(pages=0)
    seen = []
    for look_again in (False, False, True):
        run = static_run(
            scope=Scope.ADDRESSES,
            addresses="/paspoort-en-rijbewijs/",
            with_browser=True,
            depth="publish",
            look_again=look_again,
        )
        work_on(run)
        seen.append(run.pages.get().is_reused)
    assert seen == [False, True, False]
    assert "axe-core" in {engine["name"] for engine in run.engines}


def test_crawls_another_website_within_its_limit(settings):
    settings.AUDIT_PRIVATE_ADDRESSES = True
    links = "".join(f'<a href="/p{n}">Pagina {n}</a>' for n in range(9)) + '<a href="/x"></a>'
    pages = {f"/p{n}": page_html(f"Pagina {n}", links) for n in range(9)}
    pages["/"] = page_html("Thuis", links + '<a href="/geheim">Geheim</a><a href="/a.pdf">Pdf</a>')
    pages["/robots.txt"] = (200, "text/plain", "User-agent: *\nDisallow: /geheim")
    with served(pages) as (address, asked):
        run = static_run(scope=Scope.WEB, addresses=address, most_pages=5)
        work_on(run)
    assert run.state == RunState.FINISHED
    assert states(run) == ["done"] * 5
    assert "/geheim" not in asked
    assert "/a.pdf" not in asked
    on_every_page = AuditFinding.objects.get(rule="link-name")
    assert (on_every_page.cause, on_every_page.current_places) == (Cause.TEMPLATE, 5)


def crawled(address, **choices):
    """Return a finished crawl from this address, and its pages: {path: (state, problem)}."""
    run = static_run(scope=Scope.WEB, addresses=address, **choices)
    work_on(run)
    rows = run.pages.values_list("url", "state", "problem")
    return run, {url.removeprefix(address): (state, problem) for url, state, problem in rows}


def test_a_page_behind_a_redirect_is_tested_once_under_its_own_address(settings):
    settings.AUDIT_PRIVATE_ADDRESSES = True
    links = "".join(f'<a href="/{path}">{path}</a>' for path in ("mijn", "oud", "map"))
    pages = {
        "/": (302, "text/plain", "/thuis"),
        "/thuis": page_html("Thuis", links),
        "/mijn": (302, "text/plain", "/inloggen?terug=mijn"),
        "/inloggen?terug=mijn": page_html("Inloggen", ""),
        "/oud": (301, "text/plain", "/thuis"),
        "/map": (301, "text/plain", "/map/"),
        "/map/": page_html("Map", ""),
    }
    with served(pages) as (address, _asked):
        _run, seen = crawled(address)
    elsewhere = ("untested", "This address leads to another page of this website.")
    done = ("done", "")
    assert seen == {
        **{"/": done, "/mijn": elsewhere, "/oud": elsewhere, "/map": done},
        **{"/inloggen?terug=mijn": done, "/thuis": done},
    }


def test_a_crawl_closes_only_what_it_can_know_to_be_gone(settings):
    settings.AUDIT_PRIVATE_ADDRESSES = True
    bad = page_html("Fout", '<img src="/a.png">')
    pages = {"/": page_html("Thuis", '<a href="/a">A</a><a href="/weg">Weg</a>'), "/a": bad}
    with served(pages) as (address, _asked):
        crawled(address)
        states = [AuditFinding.objects.get(rule="image-alt").state]
        for start in (
            (503, "text/html", "stuk"),
            page_html("Thuis", '<a href="/stuk">Stuk</a>'),
            page_html("Thuis", '<a href="/weg">Weg</a>'),
        ):
            pages |= {"/": start, "/stuk": (500, "text/html", "stuk")}
            crawled(address)
            states.append(AuditFinding.objects.get(rule="image-alt").state)
    assert states == ["open", "open", "open", "verified"]


def test_a_page_that_breaks_everything_costs_one_page_and_is_tried_twice(monkeypatch):
    own_site(pages=2)

    def judge(page, *rest):
        if page.slug == "hulp-1":
            raise MemoryError
        return judge_page(page, *rest)

    monkeypatch.setattr("content.audits.runs.work.judge_page", judge)
    run = static_run(workers=2)
    work_on(run)
    assert run.state == RunState.FINISHED
    assert states(run) == ["done", "done", "done", "untested"]
    broken = run.pages.get(state="untested")
    assert (broken.attempts, "broke down" in broken.problem) == (2, True)


def test_a_dead_worker_of_another_machine_loses_its_page_after_a_while():
    own_site(pages=0)
    run = static_run()
    plan(run)
    row = claim(run.pk, "elders/1/ab")
    release_dead(run.pk)
    assert run.pages.get(pk=row.pk).state == "busy"
    run.pages.update(claimed_until=timezone.now())
    release_dead(run.pk)
    assert run.pages.get(pk=row.pk).state == "waiting"


def test_does_not_look_inside_a_private_network(settings):
    settings.AUDIT_PRIVATE_ADDRESSES = False
    with served({"/": page_html("Binnen", "")}) as (address, asked):
        run = static_run(scope=Scope.ADDRESSES, addresses=f"{address}/")
        work_on(run)
    row = RunPage.objects.get(run=run)
    assert (row.state, asked) == ("untested", [])
    assert "private network" in row.problem
