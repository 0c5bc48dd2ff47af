"""Addresses that are not pages: errors, and what search engines ask for."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import PermissionDenied
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation
from django.views.defaults import permission_denied
from wagtail.models import PageViewRestriction

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
    with translation.override("nl"):
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


def test_a_page_with_a_password_asks_for_it_in_our_own_looks_and_tells_nothing_of_the_page(
    client, town
):
    PageViewRestriction.objects.create(
        page=town.product, restriction_type=PageViewRestriction.PASSWORD, password="geheim"
    )
    soup = BeautifulSoup(client.get(town.product.url).content, "lxml")
    assert soup.h1.text == "Deze pagina heeft een wachtwoord"
    assert soup.select_one("meta[name=robots]")["content"] == "noindex"
    assert town.product.title not in soup.title.text + soup.main.text
    form = soup.main.form
    told = {field["name"]: field.get("value", "") for field in form.select("input")}
    wrong = client.post(form["action"], told | {"password": "mis"})
    soup = BeautifulSoup(wrong.content, "lxml")
    assert soup.title.text.startswith("Fout: ")
    field = soup.select_one("input[type=password]")
    assert soup.find(id=field["aria-describedby"]).text.startswith("Dit is niet het wachtwoord.")
    right = client.post(form["action"], told | {"password": "geheim"}, follow=True)
    assert BeautifulSoup(right.content, "lxml").h1.text == town.product.title
