"""Addresses that are not pages: errors, and what search engines ask for."""

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string


def test_a_wrong_address_leads_on(client, town):
    response = client.get("/bestaat-niet/")
    soup = BeautifulSoup(response.content, "lxml")
    assert response.status_code == 404
    assert soup.h1.text == "Wij vinden deze pagina niet"
    assert soup.select_one("form[role=search]")
    assert soup.select_one("main .tasks a").text == "Paspoort aanvragen"
    assert soup.select_one('main a[href="/"]').text == "Ga naar de homepage"
    assert "14 012" in soup.footer.text


def test_a_wrong_english_address_speaks_english(client, town):
    soup = BeautifulSoup(client.get("/en/nothing/").content, "lxml")
    assert soup.html["lang"] == "en"
    assert soup.h1.text == "We cannot find this page"


def test_the_page_for_our_own_faults_needs_no_database():
    soup = BeautifulSoup(render_to_string("500.html"), "lxml")
    assert soup.html["lang"] == "nl"
    assert soup.h1.text == "Er ging iets mis"


def test_robots_find_the_sitemap(client, town):
    response = client.get("/robots.txt")
    assert response["Content-Type"] == "text/plain"
    assert "Sitemap: http://testserver/sitemap.xml" in response.content.decode()


@pytest.mark.django_db
def test_the_sitemap_lists_live_pages_only(client, town):
    town.information.unpublish()
    addresses = client.get("/sitemap.xml").content.decode()
    assert town.product.get_full_url() in addresses
    assert town.information.slug not in addresses
