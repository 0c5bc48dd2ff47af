"""Does the national list read what residents read, in the form of its standard?"""

from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import etree

from content.governance.models import GovernedPage
from content.pages.models import ProductPage
from tests.content import factories
from tests.site.conftest import put_live

SCHEMA = Path(__file__).parents[5] / "shared/data/domain/sc/xsd/sc/4.0/xsd/sc.xsd"
NAMES = {
    "p": "http://standaarden.overheid.nl/product/terms/",
    "o": "http://standaarden.overheid.nl/owms/terms/",
    "d": "http://purl.org/dc/terms/",
}


def read(client):
    answer = client.get("/samenwerkende-catalogi.xml")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/xml"
    return etree.fromstring(answer.content)


def texts(root, path):
    return root.xpath(path, namespaces=NAMES)


def change(page, **values):
    ProductPage.objects.filter(pk=page.pk).update(**values)


def test_a_product_is_told_as_residents_read_it(client, published):
    root = read(client)
    page = published.product
    assert texts(root, "//d:title/text()") == [page.title]
    assert texts(root, "//d:abstract/text()") == [page.summary]
    assert texts(root, "//d:identifier/text()") == [page.full_url]
    assert texts(root, "//d:modified/text()") == ["2026-11-01"]
    assert texts(root, "//d:audience/text()") == ["particulier"]
    assert texts(root, "//p:uniformeProductnaam/text()") == ["paspoort"]
    assert texts(root, "//o:authority/text()") == ["Voorbeeldstad"]
    assert texts(root, "//d:spatial/@resourceIdentifier")[0].endswith("Voorbeeldstad_(gemeente)")


def test_who_we_are_comes_from_the_settings(client, published, settings):
    settings.MUNICIPALITY_URI = "http://standaarden.overheid.nl/owms/terms/Bergen_op_Zoom"
    root = read(client)
    assert texts(root, "//d:creator/text()") == ["Bergen op Zoom"]
    assert texts(root, "//d:creator/@resourceIdentifier") == [settings.MUNICIPALITY_URI]


@pytest.mark.parametrize(
    ("authentication", "online"), [("digid", "digid"), ("eherkenning", "ja"), ("none", "ja")]
)
def test_how_people_log_in_to_the_form(client, published, authentication, online):
    form = {"label": "Aanvragen", "url": "https://voorbeeld.nl/f/", "text": ""}
    block = {"type": "online", "id": "1", "value": form | {"authentication": authentication}}
    others = [dict(one) for one in published.product.channels.raw_data if one["type"] != "online"]
    change(published.product, channels=[block, *others])
    root = read(client)
    assert texts(root, "//p:onlineAanvragen/text()") == [online]
    assert texts(root, "//p:aanvraagURL/@resourceIdentifier") == ["https://voorbeeld.nl/f/"]


def test_without_a_form_it_says_so(client, published):
    others = [dict(one) for one in published.product.channels.raw_data if one["type"] != "online"]
    change(published.product, channels=others)
    root = read(client)
    assert texts(root, "//p:onlineAanvragen/text()") == ["nee"]
    assert texts(root, "//p:aanvraagURL") == []


def test_a_related_product_is_named_once(client, published):
    link = {"type": "page", "value": published.product.pk}
    change(published.product, related=[link | {"id": "1"}, link | {"id": "2"}])
    assert texts(read(client), "//p:gerelateerdProduct/text()") == ["paspoort"]


def test_a_sign_that_no_xml_can_hold_stops_nothing(client, published):
    GovernedPage.objects.filter(pk=published.product.pk).update(title="Pas\x0bpoort & <b>")
    assert texts(read(client), "//d:title/text()") == ["Pas poort & <b>"]


@pytest.mark.parametrize("name", ["", "ganzenpas"])
def test_a_product_that_the_list_cannot_take_is_left_out(client, published, name):
    change(published.product, upn=name)
    assert client.get("/samenwerkende-catalogi.xml").status_code == 404


def test_a_draft_is_nobody_s_business(client, published):
    GovernedPage.objects.filter(pk=published.product.pk).update(live=False, seal="")
    assert client.get("/samenwerkende-catalogi.xml").status_code == 404


def test_only_reading_is_possible(client, published):
    assert client.post("/samenwerkende-catalogi.xml").status_code == 405


def test_more_products_take_no_more_queries(client, published):
    with CaptureQueriesContext(connection) as few:
        before = len(texts(read(client), "//p:scproduct"))
    for number in range(3):
        page = factories.product_page(published.theme, slug=f"pas-{number}")
        put_live(page)
        change(page, upn="paspoort")
        GovernedPage.objects.filter(pk=page.pk).update(last_published_at="2026-11-01T10:00Z")
    with CaptureQueriesContext(connection) as many:
        assert len(texts(read(client), "//p:scproduct")) == before + 3
    assert len(many) <= len(few)


@pytest.mark.skipif(not SCHEMA.exists(), reason="the schemas do not lie beside the repository")
def test_the_document_is_valid(client, published):
    link = {"type": "page", "value": published.product.pk, "id": "1"}
    change(published.product, related=[link], audience="both")
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(read(client))
