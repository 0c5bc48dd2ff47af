"""Does an empty site become the example municipality, and does a second run lose nothing?"""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Locale, Site

from a11y_checks.outcome import FAILED
from content.demo.compose import lasting_id
from content.demo.municipality import WAGTAIL_WELCOME
from content.demo.texts import read_pages
from content.facts.models import ContactPoint, Organisation
from content.governance.judging import static_judgement
from content.governance.models import GovernedPage

TEXTS = {text.slug: text for text in read_pages()}
GOOD = [text for text in TEXTS.values() if not text.refused]
BAD = next(text for text in TEXTS.values() if text.refused)
EXPECTED_REFUSALS = {
    "average-sentence-length",
    "heading-order",
    "link-text-vague",
    "long-sentence-share",
    "officialese",
    "passive-share",
    "required-part",
    "sentence-length",
}

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("loaded")]


def page_of(text) -> GovernedPage:
    key = lasting_id(text.translation_of or text.slug)
    pages = GovernedPage.objects.filter(translation_key=key, locale__language_code=text.locale)
    return pages.get().specific


def write(page, user, **changes):
    """Save a draft as this user, as the editor's screen does."""
    draft = page.get_latest_revision_as_object()
    for name, value in changes.items():
        setattr(draft, name, value)
    return draft.save_revision(user=user)


def somebody():
    return get_user_model().objects.create_user("iemand")


@pytest.mark.parametrize("text", GOOD, ids=lambda text: text.slug)
def test_every_good_page_is_live_with_a_seal_and_nothing_that_blocks(text):
    page = page_of(text)
    assert page.live, [finding.rule for finding in static_judgement(page).findings]
    assert page.seal.endswith(page.content_digest())
    assert not [finding for finding in static_judgement(page).findings if finding.blocking]


def test_the_bureaucratic_text_stays_a_draft_for_many_reasons():
    page = page_of(BAD)
    draft = page.get_latest_revision_as_object()
    refusing = {f.rule for f in static_judgement(draft).findings if f.refuses}
    assert not page.live
    assert page.seal == ""
    assert refusing >= EXPECTED_REFUSALS


def test_every_refusal_points_to_words_or_a_field_and_says_what_to_do():
    draft = page_of(BAD).get_latest_revision_as_object()
    refusing = [f for f in static_judgement(draft).findings if f.outcome is FAILED and f.blocking]
    assert [f.rule for f in refusing if not (f.pointer.path and f.message and f.advice)] == []


def test_the_site_starts_at_the_home_page_in_dutch(loaded):
    site = Site.objects.get(is_default_site=True)
    assert site.root_page.specific == page_of(GOOD[0])
    assert Locale.get_default().language_code == "nl"
    assert Locale.objects.filter(language_code="en").exists()
    assert Organisation.for_site(site).contact_point.name == "Stadhuis"
    assert not GovernedPage.objects.filter(title=WAGTAIL_WELCOME).exists()


def test_tells_page_by_page_what_came_of_it(loaded):
    lines = loaded.splitlines()
    told = [line.partition("/")[0] for line in lines if line[:1].isdigit()]
    assert told == [str(number + 1) for number in range(len(TEXTS))]
    assert lines[0] == f"1/{len(TEXTS)} Welkom in Voorbeeldstad: staat online"
    refused = [number for number, line in enumerate(lines) if ": geweigerd" in line]
    assert [f" {BAD.title}: " in lines[number] for number in refused] == [True]
    assert lines[refused[0] + 1].startswith("    - ")


def test_a_second_run_changes_nothing(load_demo):
    pages = list(GovernedPage.objects.values_list("pk", "seal", "latest_revision"))
    points = list(ContactPoint.objects.values_list())
    said = load_demo()
    assert list(GovernedPage.objects.values_list("pk", "seal", "latest_revision")) == pages
    assert list(ContactPoint.objects.values_list()) == points
    assert said.count("stond er al, niet veranderd") == len(GOOD)


def test_keeps_what_an_editor_wrote_in_a_live_page(load_demo):
    editor, page = somebody(), page_of(GOOD[1])
    revision = write(page, editor, summary="Hier vraagt u alles over uw paspoort.")
    load_demo()
    page.refresh_from_db()
    assert page.latest_revision == revision


def test_keeps_what_an_editor_wrote_in_the_refused_draft(load_demo):
    revision = write(page_of(BAD), somebody(), summary="Een kaart om dichtbij te parkeren.")
    said = load_demo()
    assert page_of(BAD).latest_revision == revision
    assert f"{BAD.title}: stond er al" in said


def test_leaves_a_page_offline_that_an_editor_took_offline(load_demo):
    page_of(GOOD[1]).unpublish()
    load_demo()
    assert not page_of(GOOD[1]).live


def test_finds_a_page_that_an_editor_moved_and_renamed(load_demo):
    page, count = page_of(TEXTS["paspoort-aanvragen"]), GovernedPage.objects.count()
    page.slug, page.title = "nieuw-paspoort", "Nieuw paspoort"
    page.save()
    page.move(page_of(TEXTS["werk-en-geld"]), pos="last-child")
    load_demo()
    assert GovernedPage.objects.count() == count


def test_makes_a_page_again_that_is_missing(load_demo):
    page_of(GOOD[-1]).delete()
    said = load_demo()
    assert page_of(GOOD[-1]).live
    assert f"{GOOD[-1].title}: staat online" in said


def test_leaves_a_site_alone_that_starts_somewhere_else(load_demo):
    other = page_of(GOOD[1])
    Site.objects.filter(is_default_site=True).update(root_page=other, hostname="gemeente.example")
    load_demo()
    site = Site.objects.get(is_default_site=True)
    assert (site.root_page_id, site.hostname) == (other.pk, "gemeente.example")
