"""Addresses that are not pages: errors, and what search engines ask for."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import PermissionDenied
from django.template.loader import render_to_string
from django.test import Client
from django.views.defaults import permission_denied

from content.facts.models import Organisation


def test_a_wrong_address_leads_on(client, town):
    response = client.get("/bestaat-niet/")
    soup = BeautifulSoup(response.content, "lxml")
    assert response.status_code == 404
    assert soup.h1.text == "Wij vinden deze pagina niet"
    assert soup.select_one("form[role=search]")
    assert soup.select_one("main .tasks a").text == "Paspoort aanvragen"
    assert soup.select_one('main a[href="/"]').text == "Ga naar de homepage"
    assert "14 012" in soup.footer.text
    assert soup.select_one(".feedback h2").text == "Weet u nu hoe u verder kunt?"


def test_a_wrong_english_address_speaks_english(client, town):
    soup = BeautifulSoup(client.get("/en/nothing/").content, "lxml")
    assert soup.html["lang"] == "en"
    assert soup.h1.text == "We cannot find this page"


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("400.html", "Wij begrijpen deze vraag niet"),
        ("403.html", "U mag deze pagina niet zien"),
        ("403_csrf.html", "De pagina stond te lang open"),
        ("500.html", "Er ging iets mis"),
    ],
)
def test_the_page_for_an_error_needs_no_database(name, heading):
    soup = BeautifulSoup(render_to_string(name), "lxml")
    assert soup.html["lang"] == "nl"
    assert soup.h1.text == heading
    assert soup.title.text == heading
    assert soup.select_one('main a[href="/"]').text == "Ga naar de homepage"


@pytest.mark.django_db
def test_what_cannot_be_a_question_is_told_in_our_own_looks(client, settings):
    settings.ALLOWED_HOSTS = ["voorbeeld.test"]
    response = client.get("/")
    assert response.status_code == 400
    assert BeautifulSoup(response.content, "lxml").h1.text == "Wij begrijpen deze vraag niet"


@pytest.mark.django_db
def test_a_form_that_stood_open_too_long_tells_what_to_do_now():
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "iemand"})
    assert response.status_code == 403
    assert BeautifulSoup(response.content, "lxml").h1.text == "De pagina stond te lang open"


def test_who_may_not_see_a_page_reads_whom_to_call(rf, town):
    response = permission_denied(rf.get("/"), PermissionDenied())
    soup = BeautifulSoup(response.content, "lxml")
    assert soup.select_one(".site-name").text == Organisation.for_site(town.home.get_site()).name
    assert "14 012" in soup.footer.text


def test_a_page_can_only_be_read(client, town):
    assert client.options(town.product.url)["Allow"] == "GET, HEAD, OPTIONS"
    assert client.post(town.product.url).status_code == 405


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
