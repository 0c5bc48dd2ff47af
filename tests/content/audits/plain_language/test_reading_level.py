"""Does an editor see how easy the website reads, and which word to mend everywhere?"""

from dataclasses import replace

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import FAILED, SERIOUS
from content.audits.models import RunPage
from content.audits.plain_language.hard_words import hard_words, pages_with, word_rules
from content.audits.plain_language.levels import hardest_pages, level_counts, level_trend
from tests.content.audits.sites import own_site
from tests.content.audits.test_findings import audited
from tests.content.audits.test_screens import signed_in

pytestmark = pytest.mark.django_db


def word(text, suggestion="", alternatives=""):
    return Finding(
        rule="difficult-word",
        requirements=("b1:plain-words",),
        outcome=FAILED,
        impact=SERIOUS,
        blocking=True,
        pointer=Pointer(path="body", excerpt=text, start=0, end=len(text)),
        message="“%(word)s” is a difficult word.",
        params={"word": text, "alternatives": alternatives},
        suggestion=suggestion,
    )


def level(cefr, probability):
    return {"cefr": cefr, "probability": probability, "interval": [0, 1], "words": 120}


def leveled(run, *levels):
    """Give the pages of the run these levels, in their order."""
    for page, stored in zip(run.pages.order_by("pk"), levels, strict=True):
        RunPage.objects.filter(pk=page.pk).update(level=stored)
    return run


@pytest.fixture
def run():
    own_site(pages=2)
    everywhere = word("Aanvang", "begin", "begin, start")

    def found(row):
        again = replace(everywhere, pointer=replace(everywhere.pointer, start=40, end=47))
        return [everywhere, again, word("nader")] if row.title.endswith("1") else [everywhere]

    made = audited(found, rules=("difficult-word",))
    return leveled(made, level("B1", 0.9), None, level("C1", 0.1), level("B2", 0.3))


def test_counts_the_pages_by_level(run):
    counted = level_counts(run)
    assert counted == {"A1": 0, "A2": 0, "B1": 1, "B2": 1, "C1": 1, "C2": 0, "": 1}


def test_the_hardest_page_comes_first_and_pages_without_an_estimate_do_not_count(run):
    assert [page.cefr for page in hardest_pages(run, 10)] == ["C1", "B2", "B1"]
    assert len(hardest_pages(run, 1)) == 1


def test_the_word_on_the_most_pages_comes_first_with_what_to_write(run):
    first, second = hard_words(run, 10)
    assert (first.word, first.alternatives, first.pages, first.places) == (
        *("aanvang", "begin, start", 4, 5),
    )
    assert (second.word, second.alternatives, second.pages) == ("nader", "", 1)
    assert pages_with(run, "Nader").count() == 1


def test_the_trend_counts_every_run_in_one_query(run):
    later = leveled(audited([]), level("B1", 0.9), level("A2", 0.9), None, level("B2", 0.3))
    with CaptureQueriesContext(
        connection,
    ) as queries:
        points = level_trend([run, later])
    assert [(point.easy, point.hard) for point in points] == [(1, 2), (2, 1)]
    assert len(queries) == 1


def test_knows_the_rules_that_are_about_words():
    assert {"difficult-word", "officialese", "jargon"} <= set(word_rules())


def test_the_screen_asks_as_many_questions_for_many_pages_as_for_few(client, run):
    signed_in(client, "access_admin", "view_auditrun")
    client.get(reverse("audits:reading_level"))
    with CaptureQueriesContext(connection) as few:
        client.get(reverse("audits:reading_level"))
    copies = [
        RunPage(run=run, url=f"https://a.nl/{n}", state="done", level=level("B1", n / 500))
        for n in range(500)
    ]
    RunPage.objects.bulk_create(copies)
    with CaptureQueriesContext(connection) as many:
        answer = client.get(reverse("audits:reading_level"))
    assert len(many) == len(few)
    assert answer.content.decode().count('href="https://a.nl/') == 25


def test_shows_every_part_and_leads_to_the_editor(client, run):
    leveled(audited([]), level("B1", 0.9), level("A2", 0.9), None, level("B2", 0.3))
    signed_in(client, "access_admin", "view_auditrun")
    text = client.get(reverse("audits:reading_level"), {"run": run.pk}).content.decode()
    assert text.count('role="img"') == 1
    newest = client.get(reverse("audits:reading_level")).content.decode()
    assert newest.count('role="img"') == 2
    assert "aanvang" in text
    page = run.pages.order_by("pk").last()
    address = reverse("audits:hard_word", args=[run.pk])
    editor = reverse("wagtailadmin_pages:edit", args=[page.page_id])
    assert editor not in client.get(address, {"word": "aanvang"}).content.decode()
    client.force_login(User.objects.create_superuser("ria"))
    assert editor in client.get(address, {"word": "aanvang"}).content.decode()


def test_says_what_to_do_when_there_is_no_run(client):
    signed_in(client, "access_admin", "view_auditrun", "add_auditrun")
    assert reverse("audits:new_run") in client.get(reverse("audits:reading_level")).content.decode()


def test_is_only_for_whoever_may_see_audits(client, run):
    signed_in(client, "access_admin")
    assert client.get(reverse("audits:reading_level")).status_code in (302, 403)


@pytest.mark.parametrize("query", [{"run": "99999"}])
def test_an_unknown_run_is_not_found(client, run, query):
    signed_in(client, "access_admin", "view_auditrun")
    assert client.get(reverse("audits:reading_level"), query).status_code == 404
    assert client.get(reverse("audits:hard_word", args=[run.pk])).status_code == 404
