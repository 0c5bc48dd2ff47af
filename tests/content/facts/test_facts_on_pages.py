"""A page shows the facts of today, is judged with them and stays live when they change."""

from datetime import date

import pytest
from django.test import Client
from django.utils import translation
from wagtail.models import ReferenceIndex

from content.governance.appearance import appearance_of
from content.governance.audit import broken_seals
from content.governance.models import GovernedPage
from tests.content import factories
from tests.content.facts.facts import fact, reference, set_today

pytestmark = pytest.mark.django_db
COSTS = f"<p>Een paspoort kost {reference()}. U betaalt op het stadhuis met uw pas.</p>"
TODAY, NEW_YEAR = date(2026, 11, 23), date(2027, 1, 1)


@pytest.fixture
def passport():
    return fact("paspoort", {"value": "80"}, {"value": "82,50", "valid_from": NEW_YEAR})


def costs_of(page) -> str:
    return next(part.html for part in page.shown_parts() if part.field == "costs")


def test_the_rules_read_the_sentence_with_the_value_in_it(passport, municipality_theme):
    product = factories.product_page(municipality_theme, costs=COSTS)
    html = next(s.html for s in product.document().sections if s.path == "costs")
    assert "Een paspoort kost €\u00a080. U betaalt" in html


def test_a_value_that_changes_is_another_appearance_of_the_same_content(
    passport, municipality_theme, monkeypatch
):
    product = factories.product_page(municipality_theme, costs=COSTS)
    set_today(monkeypatch, TODAY)
    before = (product.content_digest(), appearance_of(product))
    set_today(monkeypatch, NEW_YEAR)
    after = (product.content_digest(), appearance_of(product))
    assert before[0] == after[0]
    assert before[1] != after[1]


def test_the_hour_of_the_day_is_no_other_appearance(municipality_theme, monkeypatch):
    product = factories.product_page(municipality_theme)
    set_today(monkeypatch, TODAY, hour=8)
    closed, with_closed = appearance_of(product), str(product.channels)
    set_today(monkeypatch, TODAY, hour=10)
    assert str(product.channels) != with_closed
    assert appearance_of(product) == closed


def test_the_reference_index_knows_where_a_fact_is_used(passport, municipality_theme):
    product = factories.product_page(
        municipality_theme,
        costs=COSTS,
        special_situations=[("situation", {"heading": "Haast", "text": COSTS})],
    )
    table = {
        "caption": "Wat het kost",
        "columns": [{"type": "text", "heading": "Wat"}, {"type": "fact", "heading": "Kosten"}],
        "rows": [{"values": ["Paspoort", "paspoort"]}],
    }
    information = factories.information_page(municipality_theme, body=[("table", table)])
    used = ReferenceIndex.get_references_to(passport)
    assert {int(reference.object_id) for reference in used} == {product.pk, information.pk}
    assert {r.model_path for r in used} >= {"costs.", "special_situations.situation.text"}


def test_a_new_fee_shows_itself_on_its_day_on_a_page_that_stays_live(monkeypatch):
    set_today(monkeypatch, TODAY)
    fact("paspoort", {"value": "80"}, {"value": "82,50", "valid_from": NEW_YEAR})
    home = factories.make_site()
    theme = factories.theme_page(home, live=True)
    product = factories.product_page(theme, live=True, costs=COSTS)
    assert "€\u00a080." in Client().get(product.url).content.decode()
    set_today(monkeypatch, NEW_YEAR)
    html = Client().get(product.url).content.decode()
    assert "€\u00a082,50." in html
    assert "€\u00a080" not in html
    assert GovernedPage.objects.get(pk=product.pk).live
    assert list(broken_seals()) == []


def test_a_cell_of_a_table_shows_the_value(passport, municipality_theme, monkeypatch):
    set_today(monkeypatch, NEW_YEAR)
    table = {
        "caption": "Wat het kost",
        "columns": [{"type": "text", "heading": "Wat"}, {"type": "fact", "heading": "Kosten"}],
        "rows": [{"values": ["Paspoort", "paspoort"]}, {"values": ["Kaart", None]}],
    }
    page = factories.information_page(municipality_theme, body=[("table", table)])
    with translation.override("nl"):
        html = str(page.body)
    assert "<td>€\u00a082,50</td>" in html
    assert "<td>(nu niet bekend, vraag het ons)</td>" in html
