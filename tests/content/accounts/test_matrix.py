"""What does every role get done, and what not? Every row is tried by everybody."""

from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client, RequestFactory
from django.urls import reverse
from wagtail.admin.menu import admin_menu, reports_menu, settings_menu

from content.accounts.roles import APPROVER, AUDITOR, DESK, KEEPER, WRITER
from tests.content.accounts import attempts
from tests.content.accounts.attempts import ADMINISTRATOR, NOBODY, opens

FACT, POINT = "wagtailsnippets_facts_fact", "wagtailsnippets_facts_contactpoint"
WORD = "wagtailsnippets_governance_wordlistentry"
SYNONYM = "wagtailsnippets_search_synonym"
WRITERS = {WRITER, APPROVER, KEEPER}
PUBLISHERS = {APPROVER, KEEPER}
COLUMNS = (WRITER, APPROVER, KEEPER, AUDITOR, DESK)
READERS = set(COLUMNS)

MATRIX = [
    ("enter the admin", opens("wagtailadmin_home"), READERS),
    ("look up a page", opens("governance:page_lookup"), READERS),
    ("look up a draft", attempts.looks_up_draft, PUBLISHERS | {AUDITOR}),
    (
        "evidence and history of a page",
        opens("governance:page_record", "draft"),
        PUBLISHERS | {AUDITOR},
    ),
    ("add a page", attempts.adds_page, WRITERS),
    ("view a draft", opens("wagtailadmin_pages:view_draft", "draft"), WRITERS),
    ("edit a page", opens("wagtailadmin_pages:edit", "draft"), WRITERS),
    ("compare and history", opens("wagtailadmin_pages:history", "draft"), WRITERS),
    ("see the checks of a page", opens("governance:checks", "draft"), WRITERS),
    ("ask for a fact check", opens("governance:ask_fact_check", "draft"), WRITERS),
    ("publish, through the gate", attempts.reaches_the_gate, PUBLISHERS),
    ("approve in the workflow", attempts.approves, {APPROVER}),
    ("unpublish", attempts.unpublishes, PUBLISHERS),
    ("set who may see a page", opens("wagtailadmin_pages:set_privacy", "draft"), PUBLISHERS),
    ("emergency message", opens("governance:emergency"), PUBLISHERS),
    ("lock a page", attempts.locks, PUBLISHERS),
    ("unlock a page of a colleague", attempts.unlocks, PUBLISHERS),
    ("delete a live page", attempts.deletes_live_page, PUBLISHERS),
    ("delete a page with pages below it", attempts.deletes_branch, {KEEPER}),
    ("ask for a waiver", opens("governance:ask_waiver", "draft"), WRITERS),
    ("see waivers", attempts.sees_waiver_of_a_colleague, WRITERS | {AUDITOR}),
    ("approve a waiver", attempts.approves_waiver, PUBLISHERS),
    ("look up facts", opens(f"{FACT}:list"), READERS),
    ("change a fact", opens(f"{FACT}:edit", "fact"), PUBLISHERS),
    ("add a fact", opens(f"{FACT}:add"), PUBLISHERS),
    ("delete a fact", attempts.deletes_fact, {KEEPER}),
    ("change a contact point", opens(f"{POINT}:edit", "contact_point"), PUBLISHERS),
    ("look in the word list", opens(f"{WORD}:list"), WRITERS | {AUDITOR}),
    ("change the word list", opens(f"{WORD}:edit", "word"), PUBLISHERS),
    ("delete from the word list", attempts.deletes_word, {KEEPER}),
    ("upload a picture", attempts.uploads_picture, WRITERS),
    ("delete a picture that is not in use", attempts.deletes_picture, WRITERS),
    ("upload a document", opens("wagtaildocs:add"), WRITERS),
    ("see the evidence", opens("governance:evidence"), PUBLISHERS | {AUDITOR}),
    ("see one verdict", opens("governance:verdict", "verdict"), PUBLISHERS | {AUDITOR}),
    ("see audit runs", opens("audits:runs"), {KEEPER, AUDITOR}),
    ("start an audit", opens("audits:new_run"), {KEEPER, AUDITOR}),
    ("see audit findings", opens("audits:findings"), WRITERS | {AUDITOR}),
    ("accept a finding for now", attempts.accepts_finding, {KEEPER, AUDITOR}),
    ("read feedback", opens("contact-feedback:index"), READERS),
    ("answer for feedback", attempts.answers_feedback, WRITERS),
    ("see what people search for", opens("search_questions"), WRITERS | {DESK}),
    ("see what the national list lacks", opens("catalogue_national_list"), WRITERS),
    ("look in the synonyms", opens(f"{SYNONYM}:list"), WRITERS),
    ("change a synonym", opens(f"{SYNONYM}:edit", "synonym"), PUBLISHERS),
    ("delete a synonym", attempts.deletes_synonym, PUBLISHERS),
    ("redirects", opens("wagtailredirects:index"), {KEEPER}),
    ("settings of the organisation", attempts.changes_settings, {KEEPER}),
    ("history of pages as CSV", attempts.exports_page_history, WRITERS),
    ("accounts", opens("wagtailusers_users:index"), set()),
    ("groups", opens("wagtailusers_groups:index"), set()),
    ("take codes of somebody away", opens("second_factor:reset", "account"), set()),
    ("workflows", opens("wagtailadmin_workflows:index"), set()),
    ("collections", opens("wagtailadmin_collections:index"), set()),
    ("sites", opens("wagtailsites:index"), set()),
]


def may(person, attempt, things) -> bool:
    """Let somebody try, and undo it."""
    client = Client()
    client.force_login(person)
    with transaction.atomic():
        done = attempt(client, things)
        transaction.set_rollback(True)
    return done


@pytest.mark.parametrize(
    ("attempt", "allowed"), [row[1:] for row in MATRIX], ids=[row[0] for row in MATRIX]
)
def test_only_these_roles_and_the_administrator(attempt, allowed, people, things):
    done = {key for key, person in people.items() if may(person, attempt, things)}
    assert done == allowed | {ADMINISTRATOR}


def test_the_documentation_tells_the_same():
    told = (Path(__file__).parents[3] / "docs/accounts.md").read_text(encoding="utf-8")
    for name, _attempt, allowed in MATRIX:
        cells = " | ".join("yes" if key in allowed else "–" for key in COLUMNS)
        assert f"| {name} | {cells} |" in told


def test_nobody_approves_a_waiver_of_their_own(people, things):
    attempt = attempts.approves_own_waiver
    assert [key for key, person in people.items() if may(person, attempt, things)] == []


def test_visitors_are_sent_to_the_sign_in_page(things):
    for name, attempt, _allowed in MATRIX:
        assert not attempt(Client(), things), name


def test_a_writer_may_do_no_more_on_own_pages(people, things):
    things.draft.owner = things.live.owner = people[WRITER]
    things.draft.save(clean=False)
    type(things.live).objects.filter(pk=things.live.pk).update(owner=people[WRITER])
    for attempt in (attempts.reaches_the_gate, attempts.unpublishes, attempts.deletes_live_page):
        assert not may(people[WRITER], attempt, things)


HELP = {"help"}
LOOKS_UP = HELP | {
    *("contactpunten", "gegevens", "reacties", "reports"),
    *("hielpen-onze-paginas", "waar-mensen-naar-zoeken"),
}
ONLY_READS = {"paginas-opzoeken"}
PAGES = {"explorer", "images", "documents"} | {
    *("site-history", "aging-pages", "page-types-usage", "workflows", "workflow-tasks"),
}
CHECKS = {"ontheffingen", "onderzoeken", "woordenlijst"}
WRITES = LOOKS_UP | PAGES | CHECKS | {"search-words", "samenwerkende-catalogi"}
APPROVES = WRITES | {"bewijs", "locked-pages", "noodbericht"}
KEEPS = APPROVES | {"redirects", "settings", "organisatie"}
MENUS = {
    NOBODY: HELP,
    DESK: LOOKS_UP | ONLY_READS,
    AUDITOR: (LOOKS_UP | ONLY_READS) - {"waar-mensen-naar-zoeken"} | CHECKS | {"bewijs"},
    WRITER: WRITES,
    APPROVER: APPROVES,
    KEEPER: KEEPS,
    ADMINISTRATOR: KEEPS | {"users", "groups", "sites", "collections"},
}


def shown(person) -> set[str]:
    """Return the names of what the menus show somebody."""
    request = RequestFactory().get(reverse("wagtailadmin_home"))
    request.user = person
    menus = (admin_menu, reports_menu, settings_menu)
    return {item.name for menu in menus for item in menu.menu_items_for_request(request)}


@pytest.mark.parametrize("key", MENUS)
def test_the_menu_shows_only_what_somebody_may_open(key, people):
    assert shown(people[key]) - {"reports"} == MENUS[key] - {"reports"}
