"""Do search engines learn the same as residents, and never something a page does not say?"""

import json
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.template import Context, Template

from content.catalogue.municipality import Municipality
from content.catalogue.owms import owms_core
from content.facts.models import ContactPoint, SpecialDays


@pytest.fixture
def head(client, town):
    def read(page=town.product, **asked):
        return BeautifulSoup(client.get(page.url, **asked).content, "lxml").head

    return read


def told(head) -> dict:
    graph = json.loads(head.select_one('script[type="application/ld+json"]').string)["@graph"]
    return {thing["@type"]: thing for thing in graph}


def test_a_page_names_its_one_address(head, town):
    assert head().select_one("link[rel=canonical]")["href"] == town.product.full_url


def test_the_address_has_no_question_in_it(client, town):
    soup = BeautifulSoup(client.get(town.product.url, {"utm": "x"}).content, "lxml")
    assert soup.select_one("link[rel=canonical]")["href"] == town.product.full_url


def test_government_search_engines_read_the_core(head, town):
    core = {tag["name"]: tag["content"] for tag in head().select("meta[name^=DCTERMS]")}
    assert core["DCTERMS.title"] == town.product.title
    assert core["DCTERMS.language"] == "nl"
    assert core["DCTERMS.type"] == "productbeschrijving"
    assert core["DCTERMS.creator"] == "Voorbeeldstad"
    assert core["DCTERMS.identifier"].startswith("http")


def test_text_of_an_editor_cannot_end_a_statement(town):
    town.product.title = 'Zo"><script>alert(1)</script>'
    lines = Template("{% load catalogue %}{% owms page %}").render(Context({"page": town.product}))
    tags = BeautifulSoup(lines, "lxml").select("meta[name='DCTERMS.title'], script")
    assert [tag["content"] for tag in tags] == [town.product.title]


def test_a_draft_has_no_date_yet(municipality_theme):
    core = {
        one.name: one.value for one in owms_core(municipality_theme, Municipality("X", "http://x"))
    }
    assert core["modified"] == ""


def test_a_product_is_a_service_of_the_municipality(head, town):
    things = told(head())
    service = things["GovernmentService"]
    assert service["serviceType"] == "paspoort"
    assert service["provider"]["@id"] == things["GovernmentOrganization"]["@id"]
    assert service["audience"] == [{"@type": "Audience", "audienceType": "citizen"}]
    steps = things["BreadcrumbList"]["itemListElement"]
    assert [step["name"] for step in steps] == [
        town.home.title,
        town.theme.title,
        town.product.title,
    ]


def test_every_channel_of_the_page_is_told(head, town):
    channels = told(head())["GovernmentService"]["availableChannel"]
    assert len(channels) == len(town.product.channels)
    desk = next(c["serviceLocation"] for c in channels if "serviceLocation" in c)
    assert desk["address"]["postalCode"] == "1234 AB"
    monday = desk["openingHoursSpecification"][0]
    assert (monday["dayOfWeek"], monday["opens"], monday["closes"]) == ("Monday", "09:00", "17:00")


def test_the_days_on_which_a_desk_keeps_other_hours_are_told_on_every_page(head, town, monkeypatch):
    monkeypatch.setattr("content.facts.shelf.timezone.localdate", lambda: date(2026, 12, 1))
    point = ContactPoint.objects.get()
    usual = told(head())["GovernmentOrganization"]["location"]
    assert "specialOpeningHoursSpecification" not in usual
    point.special_days = [
        SpecialDays(first_day=date(2026, 12, 24), last_day=date(2026, 12, 24), hours="9.00-15.00"),
        SpecialDays(first_day=date(2026, 12, 25), last_day=date(2026, 12, 26)),
    ]
    point.save()
    graph = told(head())
    early, closed = graph["GovernmentOrganization"]["location"]["specialOpeningHoursSpecification"]
    assert (early["opens"], early["closes"]) == ("09:00", "15:00")
    assert (closed["validFrom"], closed["validThrough"]) == ("2026-12-25", "2026-12-26")
    assert (closed["opens"], closed["closes"]) == ("00:00", "00:00")
    channels = graph["GovernmentService"]["availableChannel"]
    desk = next(c["serviceLocation"] for c in channels if "serviceLocation" in c)
    assert desk["specialOpeningHoursSpecification"] == [early, closed]


@pytest.mark.parametrize(
    ("today", "price"), [(date(2026, 12, 31), "80"), (date(2027, 1, 1), "85.50")]
)
def test_a_new_amount_shows_itself_on_its_day(head, monkeypatch, today, price):
    monkeypatch.setattr("content.facts.shelf.timezone.localdate", lambda: today)
    offer = told(head())["GovernmentService"]["offers"][0]
    assert (offer["price"].removesuffix(".00"), offer["priceCurrency"]) == (price, "EUR")


def test_text_of_an_editor_cannot_end_the_script(town):
    town.product.title = "</script><script>alert(1)</script>"
    template = Template("{% load catalogue %}{% json_ld page organisation home trail %}")
    organisation = type("Organisation", (), {"name": "X", "contact_point": None})
    context = Context(
        {"page": town.product, "organisation": organisation, "home": town.home, "trail": []}
    )
    text = template.render(context)
    assert "<" not in text
    assert json.loads(text)["@graph"][-1]["name"] == town.product.title


def test_a_page_without_site_still_renders(town):
    assert (
        Template("{% load catalogue %}{% json_ld page organisation home trail %}").render(
            Context({"page": town.product, "home": None, "trail": []})
        )
        == ""
    )
