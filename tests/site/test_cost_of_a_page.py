"""Every page is light: few questions to the database, few bytes, no cookie, nobody else asked."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from content.pages.models import HomePage, InformationPage, LifeEventPage, OverviewPage, ThemePage

PRODUCT, LIST = 8, 12
"""Questions to the database: issue 6, point 10."""
MOST_QUERIES = {HomePage: LIST, ThemePage: LIST, OverviewPage: LIST, InformationPage: PRODUCT}
MOST_BYTES = 60_000


def test_a_page_asks_the_database_little(client, town, django_assert_max_num_queries):
    for page in town.pages:
        client.get(page.url)
        with django_assert_max_num_queries(MOST_QUERIES.get(type(page), PRODUCT)):
            client.get(page.url)


@pytest.mark.django_db
def test_every_page_of_the_demo_asks_the_database_little(
    client, demo_pages, django_assert_max_num_queries
):
    for page in demo_pages:
        client.get(page.url)
        with django_assert_max_num_queries(MOST_QUERIES.get(type(page), PRODUCT)):
            response = client.get(page.url)
        assert len(response.content) <= MOST_BYTES, page.url


def test_the_number_of_questions_does_not_grow_with_the_number_of_pages(
    client, town, django_assert_max_num_queries
):
    for number in range(20):
        copy = town.product.copy(update_attrs={"slug": f"kopie-{number}"}, keep_live=False)
        type(copy).objects.filter(pk=copy.pk).update(live=True, seal="test")
        event = town.life_event.copy(update_attrs={"slug": f"kopie-{number}"}, keep_live=False)
        LifeEventPage.objects.filter(pk=event.pk).update(live=True, seal="test")
    for page in town.pages:
        client.get(page.url)
        with django_assert_max_num_queries(MOST_QUERIES.get(type(page), PRODUCT)):
            client.get(page.url)


def test_the_page_for_wrong_addresses_is_light_too(client, town, django_assert_max_num_queries):
    client.get("/bestaat-niet/")
    with django_assert_max_num_queries(LIST):
        response = client.get("/bestaat-niet/")
    assert len(response.content) <= MOST_BYTES
    assert not response.cookies


@pytest.mark.django_db
def test_the_design_page_shows_every_drawing_to_editors_only(client, town, admin_client):
    address = reverse("design")
    assert client.get(address).status_code == 404
    soup = BeautifulSoup(admin_client.get(address).content, "lxml")
    assert len(soup.select(".events svg")) == len(soup.select(".events li")) > 15
