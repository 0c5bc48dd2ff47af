"""Are the texts of the example municipality complete, and plainly an example?"""

import json
import re
from urllib.parse import urlsplit

import pytest

from content.demo.texts import read_contact_points, read_organisation, read_pages

PAGES = read_pages()
SLUGS = {page.slug for page in PAGES}
GOOD_PRODUCTS = [page for page in PAGES if page.kind == "product" and not page.refused]
SECTIONS = {"summary", "conditions", "needed", "costs", "duration", "no_answer", "legal", "upn"}
REAL_SITES = {
    "wetten.overheid.nl",
    "www.rijksoverheid.nl",
    "www.nederlandwereldwijd.nl",
    "www.juridischloket.nl",
}
AMOUNT = re.compile(r"€ \d")
EXAMPLE_AMOUNT = re.compile(r"€ \d+(?: per (?:jaar|keer)| extra)?[^.:\n€]*\(voorbeeldbedrag\)")
NUMBER = re.compile(r"\b(?:14 ?0\d{2}|0\d{9}|0\d{2,3}[ -]\d{6,7})\b")


def words_of(page) -> str:
    """Return everything the file says, as one text."""
    return json.dumps(dict(page.fields), ensure_ascii=False, default=str)


def named(page) -> str:
    return page.slug


def test_there_is_a_home_page_four_themes_and_six_products():
    kinds = [page.kind for page in PAGES]
    assert [kinds.count(kind) for kind in ("home", "theme", "information")] == [1, 4, 2]
    assert len(GOOD_PRODUCTS) == 6
    assert [page.slug for page in PAGES if page.refused] == ["gehandicaptenparkeerkaart"]


def test_a_page_comes_after_its_parent():
    for number, page in enumerate(PAGES):
        assert page.parent in {earlier.slug for earlier in PAGES[:number]} | {""}
    assert [page.slug for page in PAGES if not page.parent] == [PAGES[0].slug]


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_points_only_to_what_exists(page):
    linked = set(re.findall(r"page:([\w-]+)", words_of(page)))
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
def test_who_may_object_hears_how_long_that_can_be_done(page):
    if "objection" in page.fields:
        assert "binnen 6 weken" in page.fields["objection"]
        assert "artikel 6:7" in page.fields["legal"]


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_amount_is_called_an_example(page):
    words = words_of(page)
    assert len(EXAMPLE_AMOUNT.findall(words)) == len(AMOUNT.findall(words))


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
