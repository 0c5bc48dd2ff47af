"""Can text go live that no verdict covers, or can a verdict be borrowed for other text?"""

import pytest
from django.test import Client

from content.governance.audit import broken_seals
from content.governance.gate import require_pass
from content.governance.judging import static_judgement
from content.governance.models import GovernedPage, Verdict
from content.governance.refusal import PublicationBlocked
from content.pages.models import ProductPage
from tests.content import factories

HARD = (
    "Teneinde in aanmerking te komen voor de verstrekking van een vergunning dient door de "
    "aanvrager te worden aangetoond dat aan de in de verordening opgenomen bepalingen is voldaan."
)


@pytest.fixture
def hard_draft(municipality) -> ProductPage:
    page = factories.product_page(municipality.theme, too_hard=True)
    return ProductPage.objects.get(pk=page.pk)


def residents_meet(page, words: str) -> bool:
    response = Client().get(GovernedPage.objects.get(pk=page.pk).url or "/nergens/")
    return response.status_code == 200 and words in response.content.decode()


@pytest.mark.parametrize("field", ["title", "seo_title", "search_description"])
def test_text_in_the_head_of_the_page_is_judged_as_well(live_page, field):
    setattr(live_page, field, HARD)
    with pytest.raises(PublicationBlocked) as refusal:
        live_page.save()
    assert field in refusal.value.message_dict
    assert not residents_meet(live_page, HARD[:40])


def test_a_title_changed_through_the_base_class_is_judged(live_page):
    base = GovernedPage.objects.get(pk=live_page.pk)
    base.title = HARD
    with pytest.raises(PublicationBlocked):
        base.save()
    assert not residents_meet(live_page, HARD[:40])


def test_a_title_changed_after_the_specific_page_was_looked_at_is_judged(live_page):
    base = GovernedPage.objects.get(pk=live_page.pk)
    assert base.specific.title == live_page.title
    base.title = HARD
    with pytest.raises(PublicationBlocked):
        base.save()


def test_good_text_in_memory_does_not_carry_hard_text_in_the_database_live(hard_draft):
    good = factories.build_product()
    hard_draft.conditions = good.conditions
    hard_draft.live = True
    hard_draft.save(update_fields=["live"])
    assert not residents_meet(hard_draft, "bij gebreke waarvan")
    assert list(broken_seals()) == []


@pytest.mark.parametrize("loaded", [["title"], ["live"], ["title", "conditions"]])
def test_a_page_of_which_fields_are_not_loaded_is_judged_whole(hard_draft, loaded):
    page = ProductPage.objects.only(*loaded).get(pk=hard_draft.pk)
    page.live = True
    with pytest.raises(PublicationBlocked):
        page.save()
    deferred = ProductPage.objects.defer("conditions", "channels").get(pk=hard_draft.pk)
    deferred.live = True
    with pytest.raises(PublicationBlocked):
        deferred.save(update_fields=["live"])
    assert not residents_meet(hard_draft, "bij gebreke waarvan")


def test_a_page_of_which_fields_are_not_loaded_has_the_same_digest(live_page):
    digest = live_page.content_digest()
    assert ProductPage.objects.only("title").get(pk=live_page.pk).content_digest() == digest
    base = GovernedPage.objects.get(pk=live_page.pk)
    assert base.specific_deferred.content_digest() == digest


@pytest.mark.parametrize(
    ("judged", "borrowed"),
    [
        ("Bel ons.", f'Bel ons. data-block-key="{HARD[:60]}"'),
        ("Bel ons.", f'Bel ons.<p data-block-key="{HARD[:60]}">'),
        ('{"a": "Bel ons."}', f'{{"a": "{HARD[:60]}", "a": "Bel ons."}}'),
        ("[1]", "[1.0e0]"),
        ("", "<p></p>"),
    ],
)
@pytest.mark.django_db
def test_other_visible_text_never_has_the_digest_of_judged_text(judged, borrowed):
    for field in ("summary", "upn", "title"):
        one = factories.build_product(channels=[], **{field: judged})
        other = factories.build_product(channels=[], **{field: borrowed})
        assert one.content_digest() != other.content_digest()


@pytest.mark.parametrize(
    ("judged", "borrowed"),
    [
        ("<p>Bel ons.</p>", f'<p>Bel ons. data-block-key="{HARD}"</p>'),
        ("<p>Bel ons.</p>", f'<p data-block-key="{HARD}">Bel ons.</p>'),
        ('{"a": "x"}', f'{{"a": "{HARD}", "a": "x"}}'),
    ],
)
@pytest.mark.django_db
def test_other_rich_text_never_has_the_digest_of_judged_text(judged, borrowed):
    one = factories.build_product(channels=[], conditions=judged)
    other = factories.build_product(channels=[], conditions=borrowed)
    assert one.content_digest() != other.content_digest()


def test_the_same_text_in_another_type_or_language_has_another_digest(municipality):
    dutch, english = municipality.home.locale, type(municipality.home.locale)(language_code="en")
    english.pk = 10**6
    values = {"title": "Hulp", "slug": "hulp", "body": []}
    page = factories.build_information(locale=dutch, **values)
    abroad = factories.build_information(locale=english, **values)
    assert page.content_digest() != abroad.content_digest()


def test_a_refusal_for_what_a_contact_point_lacks_ends_when_it_is_filled_in(municipality):
    bare = factories.contact_point(name="Loket", phone="")
    lines = [("phone", {"contact_point": bare}), *factories.channels("online")]
    page = factories.product_page(municipality.theme, channels=lines)
    with pytest.raises(PublicationBlocked):
        require_pass(page)
    bare.phone = "14 012"
    bare.save()
    page.get_latest_revision().publish()
    assert ProductPage.objects.get(pk=page.pk).live


def test_a_verdict_does_not_carry_a_page_whose_facts_became_too_hard(municipality):
    desk = factories.contact_point(name="Loket")
    lines = [("phone", {"contact_point": desk}), *factories.channels("online")]
    page = factories.product_page(municipality.theme, channels=lines)
    page.get_latest_revision().publish()
    page.refresh_from_db()
    page.unpublish()
    desk.phone_note = HARD[:160]
    desk.save()
    with pytest.raises(PublicationBlocked):
        page.get_latest_revision().publish()
    assert Verdict.objects.filter(digest=page.content_digest()).count() == 2  # both are kept


@pytest.mark.parametrize(
    "hiding",
    [
        *("<pre>{}</pre>", "<code>{}</code>", "<aside>{}</aside>", "<nav>{}</nav>"),
        *("<form>{}</form>", "<header>{}</header>", "<footer>{}</footer>"),
        *("<svg><text>{}</text></svg>", '<p aria-hidden="true">{}</p>'),
        "<main><p>Bel ons.</p></main><p>{}</p>",
    ],
)
def test_no_element_keeps_visible_text_from_the_rules(municipality, hiding):
    page = factories.product_page(municipality.theme)
    page.conditions = hiding.format(HARD)
    rules = {finding.rule for finding in static_judgement(page).findings if finding.refuses}
    assert "sentence-length" in rules
