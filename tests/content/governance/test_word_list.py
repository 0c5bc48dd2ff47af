"""Can the municipality extend the word lists, seeing beforehand what a word does?"""

import html
import re

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import ModelLogEntry

from a11y_checks.report import Report
from a11y_checks.word_list import Effect
from content.governance import judging
from content.governance.audit import broken_seals
from content.governance.law import law_in_force
from content.governance.models import WordListEntry
from content.governance.refusal import PublicationBlocked
from content.governance.word_list.words import uses_on_live_pages
from content.governance.wording import advice_of, message_of
from content.pages.models import ProductPage
from tests.content import factories

TABLE = "governance_wordlistentry"
LIST = "wagtailsnippets_governance_wordlistentry"
TYPED = {
    "term": "de pas",
    "effect": "forbidden",
    "grammar": "noun",
    "replacement": "de kaart",
    "explanation": "Zo noemen wij dat op de balie.",
    "active": "on",
}
SAVE = {"seen-and-save": "1"}
BACK = {"back-to-form": "1"}


@pytest.fixture
def live_page(municipality) -> ProductPage:
    """A live page that says: "U betaalt op het stadhuis met uw pas"."""
    return factories.product_page(municipality.theme, live=True)


@pytest.fixture
def entry(db) -> WordListEntry:
    return forbid()


def forbid(**overrides) -> WordListEntry:
    values = {name: value for name, value in TYPED.items() if name != "active"}
    return WordListEntry.objects.create(**values | overrides)


def add(client, **typed):
    return client.post(reverse(f"{LIST}:add"), TYPED | typed)


def change(client, entry, **typed):
    return client.post(reverse(f"{LIST}:edit", args=[entry.pk]), TYPED | typed)


def text_of(response) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).split())


def hidden_values(response) -> dict[str, str]:
    found = re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', response.content.decode())
    return {name: html.unescape(value) for name, value in found}


# What a word does to pages


def test_a_live_page_keeps_its_seal_when_a_word_on_it_is_forbidden(live_page):
    seal = live_page.seal
    forbid()
    live_page.refresh_from_db()
    live_page.slug = "een-ander-adres"
    live_page.save()
    live_page.refresh_from_db()
    assert live_page.live
    assert live_page.seal == seal
    assert list(broken_seals()) == []


def test_a_new_text_with_a_forbidden_word_is_refused_with_our_own_advice(live_page, entry):
    live_page.costs = "<p>Een paspoort kost 90 euro. U betaalt met uw pas.</p>"
    with pytest.raises(PublicationBlocked) as refusal:
        live_page.save_revision().publish()
    (finding,) = refusal.value.findings
    assert finding.rule == "house-word"
    assert message_of(finding) == "De gemeente gebruikt het woord “pas” niet."
    assert advice_of(finding) == "Schrijf “kaart”. Zo noemen wij dat op de balie."
    assert "90" not in ProductPage.objects.get(pk=live_page.pk).costs


@pytest.mark.parametrize(
    "overrides", [{"effect": "advised-against"}, {"active": False}, {"term": "de giropas"}]
)
def test_a_page_goes_live_when_nothing_on_it_is_forbidden(municipality, overrides):
    forbid(**overrides)
    assert factories.product_page(municipality.theme, live=True).live


def test_every_change_is_another_version_of_the_law(entry):
    seen = [law_in_force().rulebook]
    for field, value in (("explanation", "Anders."), ("effect", "known"), ("active", False)):
        WordListEntry.objects.filter(pk=entry.pk).update(**{field: value})
        seen.append(law_in_force().rulebook)
    assert len(set(seen)) == len(seen)
    entry.delete()
    assert law_in_force().rulebook == seen[-1]


def test_the_version_fits_the_field_that_keeps_it(entry):
    assert len(law_in_force().rulebook) <= 40


def test_the_words_take_one_query_however_many_there_are(django_assert_num_queries, db):
    for number in range(30):
        forbid(term=f"woord{number}")
    with django_assert_num_queries(1):
        assert len(law_in_force().house_words) == 30


def test_a_verdict_reads_the_words_once_so_that_none_can_slip_in(municipality, monkeypatch):
    """A word that is added while the browser looks at a page is not in that verdict's version."""
    page = factories.product_page(municipality.theme)
    before = law_in_force().rulebook

    def looks_while_someone_adds_a_word(*_page, **_place):
        forbid()
        return Report()

    monkeypatch.setattr(judging, "browser_report", looks_while_someone_adds_a_word)
    with CaptureQueriesContext(connection) as queries:
        verdict = judging.verdict_for(page)
    read = [one for one in queries if one["sql"].startswith("SELECT") and TABLE in one["sql"]]
    assert len(read) == 1
    assert verdict.rulebook == before != law_in_force().rulebook


# What an administrator sees before a word takes effect


def test_shows_on_which_live_pages_a_word_will_be_reported_and_saves_nothing(
    live_page, admin_client
):
    response = add(admin_client)
    assert not WordListEntry.objects.exists()
    assert "Dit woord wordt gemeld op 1 pagina die online is." in text_of(response)
    assert "Wij zoeken naar: pas, passen" in text_of(response)
    assert reverse("wagtailadmin_pages:edit", args=[live_page.pk]) in response.content.decode()


def test_a_draft_with_the_word_does_not_count(municipality, entry):
    factories.product_page(municipality.theme)
    assert list(uses_on_live_pages(entry.house_word)) == []


def test_counts_live_pages_as_they_are_not_their_drafts(live_page, entry):
    live_page.costs = "<p>Een paspoort kost 80 euro.</p>"
    live_page.save_revision()
    (use,) = uses_on_live_pages(entry.house_word)
    assert (use.page_id, use.count, use.excerpt) == (live_page.pk, 1, "pas")


def test_counts_uses_of_a_known_word_too(live_page, admin_client):
    response = add(admin_client, effect="known", replacement="")
    assert "Dit woord staat op 1 pagina die online is." in text_of(response)


def test_a_word_that_is_not_in_use_changes_nothing(live_page, admin_client):
    response = admin_client.post(reverse(f"{LIST}:add"), TYPED | {"active": ""})
    assert "Het verandert niets." in text_of(response)


def test_save_stores_exactly_what_was_shown(admin_client):
    explanation = 'Regel één.\r\nRegel "twee" <b>& drie</b>.'
    shown = hidden_values(add(admin_client, explanation=explanation))
    admin_client.post(reverse(f"{LIST}:add"), shown | SAVE)
    stored = WordListEntry.objects.get()
    assert stored.explanation == explanation
    assert (stored.term, stored.effect, stored.replacement) == ("de pas", "forbidden", "de kaart")


def test_back_returns_to_the_form_with_all_that_was_typed(admin_client):
    shown = hidden_values(add(admin_client, explanation="Een lange uitleg."))
    response = admin_client.post(reverse(f"{LIST}:add"), shown | BACK)
    assert not WordListEntry.objects.exists()
    for value in ("de pas", "de kaart", "Een lange uitleg."):
        assert value in html.unescape(response.content.decode())


def test_a_change_is_shown_before_it_takes_effect(live_page, admin_client, entry):
    response = change(admin_client, entry, term="het stadhuis", replacement="de balie")
    assert "1 pagina" in text_of(response)
    entry.refresh_from_db()
    assert entry.term == "de pas"
    change(admin_client, entry, term="het stadhuis", replacement="de balie", **SAVE)
    entry.refresh_from_db()
    assert entry.term == "het stadhuis"


def test_autosave_never_makes_a_word_law(admin_client):
    admin_client.post(reverse(f"{LIST}:add"), TYPED, headers={"Accept": "application/json"})
    assert not WordListEntry.objects.exists()
    assert admin_client.get(reverse(f"{LIST}:add")).context["autosave_enabled"] is False


# Who changed what


def test_every_version_is_kept_with_who_saved_it(admin_client, municipality):
    add(admin_client, **SAVE)
    entry = WordListEntry.objects.get()
    change(admin_client, entry, explanation="Een betere uitleg.", **SAVE)
    versions = entry.revisions.order_by("created_at")
    assert [version.content["explanation"] for version in versions] == [
        TYPED["explanation"],
        "Een betere uitleg.",
    ]
    assert {version.user for version in versions} == {municipality.admin}
    history = admin_client.get(reverse(f"{LIST}:history", args=[entry.pk]))
    assert history.status_code == 200
    older, newer = versions.values_list("pk", flat=True)
    compared = admin_client.get(reverse(f"{LIST}:revisions_compare", args=[entry.pk, older, newer]))
    assert "Een betere uitleg." in html.unescape(compared.content.decode())


def test_an_earlier_version_comes_back_only_after_its_effect_was_shown(admin_client):
    add(admin_client, **SAVE)
    entry = WordListEntry.objects.get()
    change(admin_client, entry, replacement="de sleutel", **SAVE)
    first = entry.revisions.order_by("created_at").first()
    revert = reverse(f"{LIST}:revisions_revert", args=[entry.pk, first.pk])
    admin_client.post(revert, TYPED)
    entry.refresh_from_db()
    assert entry.replacement == "de sleutel"
    admin_client.post(revert, TYPED | SAVE)
    entry.refresh_from_db()
    assert entry.replacement == "de kaart"


def test_deleting_a_word_is_in_the_log(admin_client, entry):
    admin_client.post(reverse(f"{LIST}:delete", args=[entry.pk]))
    assert not WordListEntry.objects.exists()
    assert ModelLogEntry.objects.filter(action="wagtail.delete", label="de pas").exists()


# Who may


@pytest.mark.parametrize(
    ("rights", "allowed"),
    [
        ((), {}),
        (("view",), {"list"}),
        (("add",), {"list", "add"}),
        (("change",), {"list", "edit"}),
        (("add", "change", "delete"), {"list", "add", "edit", "delete"}),
    ],
)
def test_only_those_with_the_right_may_change_the_list(client, entry, rights, allowed):
    client.force_login(someone("access_admin", *(f"{right}_wordlistentry" for right in rights)))
    addresses = {
        "list": reverse(f"{LIST}:list"),
        "add": reverse(f"{LIST}:add"),
        "edit": reverse(f"{LIST}:edit", args=[entry.pk]),
        "delete": reverse(f"{LIST}:delete", args=[entry.pk]),
    }
    reached = {name for name, url in addresses.items() if client.get(url).status_code == 200}
    assert reached == set(allowed)


@pytest.mark.parametrize("name", ["add", "edit"])
def test_a_writer_cannot_save_past_the_form(client, entry, name):
    client.force_login(someone("access_admin", "view_wordlistentry"))
    arguments = [entry.pk] if name == "edit" else []
    client.post(reverse(f"{LIST}:{name}", args=arguments), TYPED | SAVE | {"term": "de munt"})
    assert [word.term for word in WordListEntry.objects.all()] == ["de pas"]


def test_the_menu_shows_the_list_to_those_who_may_see_it(client, entry):
    for rights, shown in (((), False), (("view_wordlistentry",), True)):
        client.force_login(someone("access_admin", *rights))
        page = client.get(reverse("wagtailadmin_home")).content.decode()
        assert (reverse(f"{LIST}:list") in page) is shown


def someone(*codenames: str):
    """Return a user whose group has exactly these rights."""
    group = Group.objects.create(name=f"rechten {codenames}")
    group.permissions.set(Permission.objects.filter(codename__in=codenames))
    user = get_user_model().objects.create_user(f"iemand-{group.pk}", password="geheim")
    user.groups.set([group])
    return user


# Which words would not work


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"term": ""}, "term"),
        ({"term": "   "}, "term"),
        ({"term": "\u200b"}, "term"),
        ({"term": "(a+)+$"}, "term"),
        ({"term": "<script>alert(1)</script>"}, "term"),
        ({"term": "🙂"}, "term"),
        ({"term": "x" * 10_000}, "term"),
        ({"term": "vraag", "grammar": "verb"}, "term"),
        ({"term": "DE  PAS"}, "term"),
        ({"term": "pas", "grammar": "fixed", "effect": "known", "replacement": ""}, "term"),
        ({"term": "de munt", "replacement": ""}, "replacement"),
        ({"term": "de munt", "replacement": "de munt"}, "replacement"),
        ({"term": "de munt", "replacement": "losse munten"}, "replacement"),
        ({"term": "de munt", "replacement": "de pas"}, "replacement"),
        ({"term": "de munt", "replacement": "bescheiden"}, "replacement"),
        ({"term": "de munt", "replacement": "x" * 10_000}, "replacement"),
        ({"term": "de munt", "effect": "known", "replacement": "het geld"}, "replacement"),
        ({"term": "de kaart", "replacement": "het plan"}, "term"),
        ({"term": "de munt", "explanation": ""}, "explanation"),
        ({"term": "de munt", "explanation": "x" * 10_000}, "explanation"),
        ({"term": "de munt", "effect": "anders"}, "effect"),
        ({"term": "de munt", "grammar": "anders"}, "grammar"),
    ],
)
def test_a_word_that_would_not_work_is_not_saved_and_nothing_typed_is_lost(
    admin_client, entry, typed, field
):
    response = add(admin_client, **typed | SAVE)
    assert field in response.context["form"].errors
    assert WordListEntry.objects.count() == 1
    assert response.context["form"][field].value() == (TYPED | typed)[field]


def test_an_article_is_an_article_with_a_capital_too(admin_client):
    add(admin_client, term=" De   leges", replacement="Het geld", **SAVE)
    stored = WordListEntry.objects.get()
    assert (stored.term, stored.replacement) == ("de leges", "het geld")


def test_a_word_may_be_saved_again_as_it_is(admin_client, entry):
    assert change(admin_client, entry, **SAVE).status_code == 302


def test_what_is_wrong_is_told_once(admin_client):
    errors = add(admin_client, term="").context["form"].errors
    assert [len(messages) for messages in errors.values()] == [1]


def test_the_database_itself_wants_each_word_once_and_of_a_known_sort(entry):
    for overrides in (
        {"term": "De Pas"},
        {"term": "a", "effect": "x"},
        {"term": "a", "grammar": "x"},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            forbid(**overrides)


def test_code_meets_the_same_objections(entry):
    with pytest.raises(ValidationError):
        WordListEntry(**{**TYPED, "active": True, "term": "PAS"}).full_clean()


@pytest.mark.parametrize("name", ["explanation", "replacement"])
def test_html_in_a_word_is_shown_as_text(live_page, admin_client, name):
    evil = "<img src=x onerror=alert(1)>"
    forbid(**{name: evil})
    live_page.costs = "<p>Een paspoort kost 90 euro. U betaalt met uw pas.</p>"
    live_page.save_revision()
    panel = admin_client.get(reverse("governance:checks", args=[live_page.pk])).content.decode()
    assert evil not in panel
    assert html.escape(evil) in panel


def test_search_and_filters_find_a_word(admin_client, entry):
    forbid(term="de munt", effect=Effect.ADVISED_AGAINST.value)
    address = reverse(f"{LIST}:list")
    assert "munt" not in text_of(admin_client.get(address, {"q": "kaart zonder"}))
    assert "de munt" in text_of(admin_client.get(address, {"q": "munt"}))
    filtered = text_of(admin_client.get(address, {"effect": "advised-against"}))
    assert "de munt" in filtered
    assert "de pas" not in filtered
