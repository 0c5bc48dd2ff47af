"""Can other programs read products, today's amounts included, and nothing else?"""

from datetime import date

import pytest
from wagtail.models import PageViewRestriction


def products(client, **asked):
    return client.get("/api/v1/products/", asked)


def test_products_are_listed(client, town):
    items = products(client).json()["items"]
    assert {item["title"] for item in items} == {"ID-kaart aanvragen", town.product.title}


def test_a_product_tells_its_text_channels_and_amounts(client, town):
    told = client.get(f"/api/v1/products/{town.product.pk}/").json()
    costs = next(part for part in told["sections"] if part["id"] == "costs")
    assert "€ 80".replace(" ", "\u00a0") in costs["html"].replace("&nbsp;", "\u00a0")
    assert told["fees"][0]["price"].startswith("80")
    assert len(told["channels"]) == len(town.product.channels)
    assert told["language"] == "nl"


def test_a_new_amount_is_there_on_its_day(client, town, monkeypatch):
    monkeypatch.setattr("content.facts.shelf.timezone.localdate", lambda: date(2027, 1, 1))
    told = client.get(f"/api/v1/products/{town.product.pk}/").json()
    assert told["fees"][0]["price"] == "85.50"


def test_drafts_and_private_pages_are_not_told(client, town):
    PageViewRestriction.objects.create(page=town.product, restriction_type="login")
    assert [item["title"] for item in products(client).json()["items"]] == ["ID-kaart aanvragen"]
    assert client.get(f"/api/v1/products/{town.product.pk}/").status_code == 404


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nobody_can_write(admin_client, town, method):
    answer = getattr(admin_client, method)(f"/api/v1/products/{town.product.pk}/")
    assert answer.status_code in {403, 405}


@pytest.mark.parametrize(
    "asked",
    [
        {"type": "governance.GovernedPage"},
        {"fields": "seal"},
        {"fields": "*", "limit": "100000"},
        {"order": "seal"},
        {"seal": "x"},
    ],
)
def test_what_is_not_named_cannot_be_asked(client, town, asked):
    answer = products(client, **asked)
    assert answer.status_code == 400
    assert "message" in answer.json()


@pytest.mark.parametrize(
    "asked",
    [
        {"offset": "9" * 26},
        {"last_published_at": "morgen"},
        {"last_published_at": "\x00"},
        {"id": "9" * 26},
        {"title": "\x00"},
    ],
)
def test_an_odd_value_is_no_fault_of_ours(client, town, asked):
    answer = products(client, **asked)
    assert answer.status_code in {200, 400}
    assert answer["Content-Type"] == "application/json"
    assert set(answer.json()) <= {"message", "meta", "items"}


def test_a_number_that_no_database_holds_is_no_product(client, town):
    assert client.get(f"/api/v1/products/{'9' * 26}/").status_code in {400, 404}
