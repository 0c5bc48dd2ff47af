"""Are the texts of the example municipality complete, and plainly an example?"""

import json
import re
from datetime import date, timedelta
from urllib.parse import urlsplit

import pytest
from django.utils.formats import date_format
from django.utils.translation import override

from content.blocks.terms import end_of_term
from content.demo.texts import (
    FOLDER,
    LANGUAGE_CODE,
    read_contact_points,
    read_facts,
    read_organisation,
    read_pages,
)

PAGES = read_pages()
FACTS = {fact.key: fact for fact in read_facts()}
SLUGS = {page.slug for page in PAGES}
GOOD_PRODUCTS = [page for page in PAGES if page.kind == "product" and not page.refused]
SECTIONS = {"summary", "conditions", "needed", "costs", "duration", "no_answer", "legal", "upn"}
PRODUCTS = """
    paspoort-aanvragen id-kaart-aanvragen rijbewijs-aanvragen verhuizing-doorgeven
    inschrijven-vanuit-het-buitenland vertrek-naar-het-buitenland-melden
    uittreksel-brp-aanvragen briefadres-aanvragen geboorte-aangeven kind-erkennen
    huwelijk-melden overlijden-aangeven akte-aanvragen vog-aanvragen nederlander-worden
    parkeervergunning-aanvragen gehandicaptenparkeerkaart-aanvragen afvalpas-aanvragen
    grofvuil-laten-ophalen afvalstoffenheffing-betalen ozb-betalen hondenbelasting-aanmelden
    kwijtschelding-aanvragen bijstand-aanvragen bijzondere-bijstand-aanvragen hulp-bij-schulden
    hulp-thuis-aanvragen omgevingsvergunning-aanvragen evenement-organiseren terras-beginnen
""".split()
"""What people most often arrange with a Dutch municipality."""
REAL_SITES = set(
    """
    geldfit.nl ind.nl machtigen.digid.nl omgevingswet.overheid.nl voedselbankennederland.nl
    wetten.overheid.nl www.113.nl www.autoriteitpersoonsgegevens.nl www.belastingdienst.nl
    www.buienradar.nl www.bumastemra.nl www.ciz.nl www.digid.nl www.donorregister.nl www.duo.nl
    www.eherkenning.nl
    www.inburgeren.nl www.juridischloket.nl www.justis.nl www.kadaster.nl
    www.kindertelefoon.nl www.kvk.nl
    www.leergeld.nl www.legerdesheils.nl www.mantelzorg.nl www.mijnpensioenoverzicht.nl
    www.nationaleombudsman.nl
    www.nederlandwereldwijd.nl www.netherlandsworldwide.nl www.nibud.nl www.rdw.nl
    www.rechtspraak.nl www.rijksoverheid.nl www.rvo.nl www.rvr.org www.svb.nl www.toeslagen.nl
    www.uwv.nl www.valys.nl www.veiligthuis.nl www.vluchtelingenwerk.nl
    """.split()
)
NATIONAL_SOURCE = {
    False: ("https://wetten.overheid.nl/",),
    True: (
        *("https://www.nederlandwereldwijd.nl/", "https://www.politie.nl/"),
        *("https://www.veiligthuis.nl", "https://www.kindertelefoon.nl", "https://www.113.nl"),
    ),
}
"""Whether it is a phone number, and where it must come from: the law has no phone numbers."""
OBJECT_IN_TIME = re.compile(r"(?:binnen|within) \{fact:bezwaar-termijn\}")
TO_COURT = re.compile(r"\b(?:rechter|court)\b")
AMOUNT = re.compile(r"€ \d")
EXAMPLE_AMOUNT = re.compile(r"€ \d+(?: per (?:jaar|keer)| extra)?[^.:\n€]*\(voorbeeldbedrag\)")
NUMBER = re.compile(r"\b(?:14 ?0\d{2}|0\d{9}|0\d{2,3}[ -]\d{6,7})\b")


def words_of(page) -> str:
    """Return everything the file says, as one text."""
    return json.dumps(dict(page.fields), ensure_ascii=False, default=str)


def links_in(page) -> set[str]:
    """Return the pages to which the running text leads."""
    return set(re.findall(r"page:([\w-]+)", words_of(page)))


def named(page) -> str:
    return page.slug


def test_every_text_file_is_a_page_of_its_own():
    assert len(SLUGS) == len(PAGES) == len(list((FOLDER / "pages").glob("*.toml")))


@pytest.mark.parametrize("slug", PRODUCTS)
def test_what_people_need_most_is_there(slug):
    assert slug in {page.slug for page in GOOD_PRODUCTS if page.locale == LANGUAGE_CODE}


def test_only_one_text_is_meant_to_be_kept_out():
    assert [page.slug for page in PAGES if page.refused] == ["gehandicaptenparkeerkaart"]


def test_a_page_comes_after_its_parent_and_every_language_has_one_home():
    for number, page in enumerate(PAGES):
        assert page.parent in {earlier.slug for earlier in PAGES[:number]} | {""}
    homes = [page for page in PAGES if page.kind == "home"]
    assert homes == [page for page in PAGES if not page.parent]
    assert {page.locale for page in homes} == {page.locale for page in PAGES}
    assert homes[0] == PAGES[0]
    assert len(homes) == len({page.locale for page in homes})


def test_menus_and_lists_have_one_order_in_every_language():
    dutch = [page.slug for page in PAGES if page.locale == LANGUAGE_CODE]
    english = [page.translation_of for page in PAGES if page.locale != LANGUAGE_CODE]
    assert english == [slug for slug in dutch if slug in english]


@pytest.mark.parametrize(
    "page", [page for page in PAGES if page.locale != LANGUAGE_CODE], ids=named
)
def test_a_translation_says_what_a_dutch_page_of_the_same_kind_says(page):
    dutch = next(other for other in PAGES if other.slug == page.translation_of)
    assert (dutch.kind, dutch.locale) == (page.kind, LANGUAGE_CODE)
    assert page.fields.get("upn") == dutch.fields.get("upn")
    assert page.fields.get("audience") == dutch.fields.get("audience")


def test_no_two_texts_wait_for_each_other_to_go_live():
    waiting = {page.slug: links_in(page) - {page.slug} for page in PAGES if not page.refused}
    while ready := {slug for slug, linked in waiting.items() if not linked & waiting.keys()}:
        waiting = {slug: linked for slug, linked in waiting.items() if slug not in ready}
    assert waiting == {}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_points_only_to_what_exists(page):
    linked = links_in(page)
    chosen = {*page.fields.get("related", ()), *page.fields.get("top_tasks", ())}
    streams = [
        block for value in page.fields.values() if isinstance(value, list) for block in value
    ]
    points = {b["contact_point"] for b in streams if isinstance(b, dict) and "contact_point" in b}
    assert linked | chosen <= SLUGS
    assert points <= read_contact_points().keys()


@pytest.mark.parametrize("page", GOOD_PRODUCTS, ids=named)
def test_a_product_says_all_a_resident_needs(page):
    channels = {channel["block"] for channel in page.fields["channels"]}
    assert page.fields.keys() >= SECTIONS
    assert channels >= {"online", "phone", "desk"}
    assert len(page.fields["special_situations"]) >= 3
    assert len(page.fields["summary"]) <= 160


@pytest.mark.parametrize("page", GOOD_PRODUCTS, ids=named)
def test_who_may_object_hears_how_long_that_can_be_done_or_which_court_decides(page):
    objection = page.fields.get("objection", "")
    if OBJECT_IN_TIME.search(objection):
        assert "6:7" in page.fields["legal"]
    elif objection:
        assert TO_COURT.search(objection)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_amount_is_called_an_example(page):
    words = words_of(page)
    assert len(EXAMPLE_AMOUNT.findall(words)) == len(AMOUNT.findall(words))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_refers_only_to_facts_that_are_kept(page):
    assert set(re.findall(r"\{fact:([^}]*)\}", words_of(page))) <= FACTS.keys()


@pytest.mark.parametrize("fact", FACTS.values(), ids=lambda fact: fact.key)
def test_every_fact_says_where_it_comes_from(fact):
    for value in fact.values:
        if fact.fields["kind"] == "fee":
            assert value["origin"] == "example"
        if value["origin"] == "national":
            assert value["source_name"]
            assert value["source_url"].startswith(NATIONAL_SOURCE[fact.fields["kind"] == "phone"])


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_phone_number_is_one_that_cannot_exist(page):
    assert set(NUMBER.findall(words_of(page))) <= {"14 000"}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_address_is_of_the_state_or_cannot_exist(page):
    hosts = {urlsplit(url).hostname for url in re.findall(r"https?://[^\s\")]+", words_of(page))}
    assert {host for host in hosts if not host.endswith(".example")} <= REAL_SITES


def test_the_municipality_has_a_name_and_a_place_to_go():
    points = read_contact_points()
    assert read_organisation()["contact_point"] in points
    for point in points.values():
        assert point["phone"] == "14 000"
        assert point["postcode"].startswith("0000 ")
        assert point["step_free"]


def test_a_life_event_and_its_product_tell_the_same_last_day_for_a_birth():
    steps = next(page for page in PAGES if page.slug == "kind-krijgen").fields["steps"]
    step = next(step for step in steps if step.get("page") == "geboorte-aangeven")
    product = next(page for page in PAGES if page.slug == "geboorte-aangeven").fields["duration"]
    told = dict(re.findall(r"- geboren op (\w+): (\w+)", product))
    monday = date(2026, 6, 8)  # a week without public holidays
    births = [monday + timedelta(days=days) for days in range(7)]
    last = [end_of_term(day, step["last_day"], step["counting"]) for day in births]
    with override("nl"):
        pairs = zip(births, last, strict=True)
        assert {date_format(born, "l"): date_format(end, "l") for born, end in pairs} == told
