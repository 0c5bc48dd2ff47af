"""Does the statement become a page that passes the gate as any other?"""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone, translation

from a11y_checks.outcome import FAILED
from content.audits.evaluation.gather import evaluation_facts
from content.audits.statement.page import write_draft
from content.audits.statement.renewal import due
from content.audits.statement.text import statement_text
from content.facts.models import Organisation
from content.governance.judging import static_judgement
from content.governance.todo.registry import todo_source
from tests.content import factories
from tests.content.audits.evaluation.evaluations import (
    auditor,
    evaluation,
    explained,
    finished,
    judged,
    sampled,
    statement,
)
from tests.content.audits.sites import own_site

pytestmark = pytest.mark.django_db
FAILURES = ("1.1.1", "1.4.3", "2.4.4", "4.1.2")
TOLD = {
    "A": "Deze website voldoet aan alle 50 eisen van de wet. Dat heet status A.",
    "B": "Deze website voldoet aan 46 van de 50 eisen van de wet.",
    "C": "Dat onderzoeken wij voor",
    "D": "Wij weten nog niet of deze website voldoet aan alle eisen van de wet. Dat heet status D.",
}
"""E needs no words: it is what a website without a statement has."""


@pytest.fixture
def site():
    home = own_site(pages=1)
    organisation = Organisation.for_site(home.get_site())
    organisation.contact_point = factories.contact_point()
    organisation.save()
    return home


def researched(by, failed=FAILURES):
    made = finished(judged(sampled(), by, dict.fromkeys(failed, FAILED)))
    for number in failed:
        explained(made, number)
    return made


def text_of(told):
    facts = evaluation_facts(told.evaluation)
    organisation = Organisation.objects.get()
    return statement_text(facts, told, organisation, timezone.localdate())


def test_names_each_failure_with_cause_consequence_alternative_measure_and_date(site):
    html = "".join(each.html for each in text_of(statement(researched(auditor()))).sections)
    assert "46 van de 50 eisen" in html
    assert "Eis 1.1.1: Niet-tekstuele content" in html
    for part in ("Oorzaak", "Gevolg", "Wat u nu kunt doen", "Wat wij doen", "1 maart 2099"):
        assert html.count(part) == len(FAILURES)
    assert "Nationale ombudsman" in html
    assert "toegankelijk@voorbeeldstad.nl" in html


def test_tells_who_it_is_of_what_it_leaves_out_and_what_costs_too_much(site):
    told = statement(
        researched(auditor(), failed=()),
        left_out="Oude filmpjes van de raad. Die zijn van voor 23 september 2020.",
        channels_url="https://www.voorbeeldstad.nl/kanalen",
    )
    judged(told.evaluation, User.objects.get(), {"1.2.5": FAILED})
    reason = "Er zijn 900 filmpjes. Bijna niemand bekijkt ze."
    explained(told.evaluation, "1.2.5", is_too_much_to_ask=True, why_too_much=reason)
    html = "".join(each.html for each in text_of(told).sections)
    assert "Gemeente Voorbeeldstad maakt deze verklaring." in html
    assert "Die zijn van voor 23 september 2020." in html
    assert '<a href="https://www.voorbeeldstad.nl/kanalen">' in html
    assert f"Dit oplossen kost veel te veel geld of tijd. {reason}" in html


def test_hides_what_no_longer_fails(site):
    aya = auditor()
    made = researched(aya, ("1.1.1",))
    judged(made, aya)
    headings = [each.heading for each in text_of(statement(made)).sections]
    assert "Wat werkt nog niet goed?" not in headings


def test_says_nothing_of_a_signature_that_nobody_gave(site):
    told = statement(researched(auditor(), ()), signed_by="")
    assert "Wie tekent deze verklaring?" not in [each.heading for each in text_of(told).sections]


def test_what_an_auditor_writes_cannot_become_markup(site):
    made = researched(auditor(), ("1.1.1",))
    made.failures.update(cause="<script>alert(1)</script>")
    html = "".join(each.html for each in text_of(statement(made)).sections)
    assert "<script>" not in html


@pytest.mark.parametrize("state", TOLD)
def test_the_page_of_every_status_says_so_and_passes_the_rule_books(site, state):
    aya = auditor()
    plan = timezone.localdate() + timedelta(days=90) if state == "C" else None
    failed = {"A": (), "B": FAILURES}
    made = researched(aya, failed[state]) if state in failed else evaluation()
    page = write_draft(statement(made, research_planned_on=plan), aya)
    written = page.get_latest_revision_as_object()
    assert f"status {state}" in written.summary
    assert TOLD[state] in written.body.render_as_block()
    points = [each for each in static_judgement(written).findings if each.refuses or each.asks]
    assert [(each.rule, each.pointer.excerpt) for each in points] == []


def test_the_draft_is_not_live_and_a_new_one_takes_the_same_page(site):
    aya = auditor()
    told = statement(researched(aya))
    page = write_draft(told, aya)
    assert not page.live
    assert write_draft(told, aya).pk == page.pk
    later = statement(finished(judged(sampled(title="2027"), aya)))
    assert write_draft(later, aya).pk == page.pk
    assert page.revisions.count() == 3


def test_a_page_that_was_deleted_is_made_again(site):
    aya = auditor()
    told = statement(researched(aya))
    write_draft(told, aya).delete()
    told.refresh_from_db()
    assert write_draft(told, aya).pk


def test_refuses_a_draft_as_long_as_a_failure_is_not_explained(site):
    aya = auditor()
    made = researched(aya)
    made.failures.first().delete()
    with pytest.raises(ValidationError):
        write_draft(statement(made), aya)


def test_refuses_a_draft_with_every_blank_by_name(site):
    Organisation.objects.update(contact_point=None)
    aya = auditor()
    made = finished(judged(sampled(), aya, dict.fromkeys(FAILURES, FAILED)))
    explained(made, "1.4.3")
    told = statement(made, email="", report_url="", signed_by="")
    with translation.override("nl"), pytest.raises(ValidationError) as refused:
        write_draft(told, aya)
    assert refused.value.messages == [
        "Leg eerst deze criteria uit: 1.1.1, 2.4.4, 4.1.2",
        "Geef een e-mailadres of een telefoonnummer voor vragen over toegankelijkheid.",
        "Zeg waar iedereen het verslag van het onderzoek kan lezen.",
        "Zeg welke functie degene heeft die tekent.",
    ]
    told.refresh_from_db()
    assert told.page is None


def test_reminds_auditors_before_the_year_ends_and_not_twice(
    site, django_capture_on_commit_callbacks
):
    aya = auditor()
    told = statement(researched(aya), signed_on=timezone.localdate() - timedelta(days=320))
    write_draft(told, aya)
    for _day in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            call_command("send_reminders")
    letters = [(each.subject, each.to) for each in mail.outbox]
    assert letters == [("Vernieuw de toegankelijkheidsverklaring", ["aya@voorbeeld.nl"])]
    source = todo_source("statements")
    assert source.count(aya) == len(source.rows(aya, 10, 0)) == 1
    assert source.count(auditor("cor", ("access_admin",))) == 0


def test_a_newer_statement_takes_the_place_of_an_old_one(site):
    aya = auditor()
    long_ago = timezone.localdate() - timedelta(days=400)
    old = statement(researched(aya), signed_on=long_ago)
    write_draft(old, aya)
    assert due(timezone.localdate()) == [old]
    write_draft(statement(finished(judged(sampled(), aya))), aya)
    assert due(timezone.localdate()) == []


def told_that_none_is_online(user):
    source = todo_source("statement-missing")
    rows = source.rows(user, 10, 0)
    assert len(rows) == source.count(user)
    return [(row.title, row.detail, row.url) for row in rows]


def test_says_that_there_is_no_statement_and_what_to_do_first(site):
    aya = auditor()
    title = "Er is nog geen toegankelijkheidsverklaring"
    begin = "Begin met een onderzoek. Daarmee maakt u de verklaring."
    assert told_that_none_is_online(aya) == [(title, begin, reverse("audits:new_evaluation"))]

    made = researched(aya)
    here = reverse("audits:statement", args=[made.pk])
    write = "Maak de verklaring bij het onderzoek “Website 2026”."
    assert told_that_none_is_online(aya) == [(title, write, here)]

    told = statement(made)
    page = write_draft(told, aya)
    publish = "De pagina van de verklaring is een concept. Laat de pagina publiceren."
    assert told_that_none_is_online(aya) == [(title, publish, here)]

    type(page).objects.filter(pk=page.pk).update(live=True, seal="x:y")
    assert told_that_none_is_online(aya) == []


def test_only_who_may_make_the_statement_is_told_that_there_is_none(site):
    reader = auditor("cor", ("access_admin", "view_evaluation"))
    assert told_that_none_is_online(reader) == []
