"""A page says which language it speaks and leads to itself in the other one."""

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone, translation
from wagtail.models import Locale, PageViewRestriction

from content.facts.models import SpecialDays
from tests.content import factories
from tests.site.conftest import put_live


@pytest.fixture
def passport(town):
    """Return the English translation of the product, not live yet."""
    english = Locale.objects.get(language_code="en")
    home = town.home.copy_for_translation(english)
    theme = town.theme.copy_for_translation(english)
    put_live(home, theme)
    translated = town.product.copy_for_translation(english)
    translated.title, translated.slug = "Apply for a passport", "passport"
    translated.save()
    return translated


def soup_of(client, address):
    return BeautifulSoup(client.get(address).content, "lxml")


def test_a_site_in_one_language_has_no_switch(client, town):
    soup = soup_of(client, town.product.url)
    assert soup.html["lang"] == "nl"
    assert soup.select("[hreflang]") == []


def test_without_a_live_translation_the_other_language_says_so(client, town, passport):
    switch = soup_of(client, town.product.url).select_one('.languages a[lang="en"]')
    honest = soup_of(client, switch["href"])
    assert switch["href"] == f"/en{town.product.url}"
    assert honest.html["lang"] == "en"
    assert honest.h1.text == "This page is not available in English"
    (button,) = honest.select("main .button[hreflang=nl]")
    assert (button["href"], button.text) == (
        town.product.url,
        f"Read in Dutch: {town.product.title}",
    )
    assert button.find(lang="nl").text == town.product.title
    assert honest.select_one('meta[name="robots"]')["content"] == "noindex"


def test_the_address_of_one_language_leads_to_the_translation_in_the_other(client, town, passport):
    put_live(passport)
    response = client.get(f"/en{town.product.url}")
    assert (response.status_code, response["Location"]) == (302, passport.url)


def test_an_address_copied_with_capitals_leads_to_the_page(client, town, passport):
    response = client.get(town.product.url.upper())
    assert (response.status_code, response["Location"]) == (302, town.product.url)
    PageViewRestriction.objects.create(page=town.theme, restriction_type="login")
    assert client.get(town.product.url.upper()).status_code == 404


def test_a_private_page_is_not_named_in_another_language(client, town, passport):
    PageViewRestriction.objects.create(page=town.theme, restriction_type="login")
    assert client.get(f"/en{town.product.url}").status_code == 404


def test_a_draft_is_not_named_in_another_language(client, town, passport):
    town.product.unpublish()
    assert client.get(f"/en{town.product.url}").status_code == 404


def test_nobody_gets_dutch_that_says_it_is_english(client, town):
    assert client.get("/en/").status_code == 404


def test_a_live_translation_can_be_reached_from_both_sides(client, town, passport):
    put_live(passport)
    dutch, english = soup_of(client, town.product.url), soup_of(client, passport.url)
    assert (dutch.html["lang"], english.html["lang"]) == ("nl", "en")
    assert dutch.select_one('nav a[lang="en"]')["href"] == passport.url
    assert english.select_one('nav a[lang="nl"]')["href"] == town.product.url
    assert {link["hreflang"] for link in english.select("link[rel=alternate]")} == {
        *("nl", "en", "x-default")
    }
    default = english.select_one('link[hreflang="x-default"]')
    assert default["href"] == town.product.full_url


def test_notes_kept_in_dutch_say_so_on_an_english_page(client, town, passport):
    put_live(passport)
    footer = soup_of(client, passport.url).footer
    assert (
        footer.find("p", string="Maandag tot en met vrijdag van 9.00 tot 17.00 uur.")["lang"]
        == "nl"
    )


def test_notes_in_english_stand_on_english_pages_only(client, town, passport):
    put_live(passport)
    desk = factories.contact_point()
    desk.phone_hours_en = "Monday to Friday from 9.00 to 17.00"
    today, reasons = timezone.localdate(), {"reason": "Kerst", "reason_en": "Christmas"}
    desk.special_days = [SpecialDays(first_day=today, last_day=today, **reasons)]
    desk.save()
    english, dutch = (soup_of(client, page.url).footer for page in (passport, town.product))
    assert english.find("p", string="Monday to Friday from 9.00 to 17.00.")["lang"] == "en"
    assert english.find("span", string="Christmas")["lang"] == "en"
    assert dutch.find("p", string="Maandag tot en met vrijdag van 9.00 tot 17.00 uur.")
    assert dutch.find("span", string="Kerst")["lang"] == "nl"


def test_search_engines_find_the_pages_of_every_language(client, town, passport):
    home = passport.get_parent().get_parent()
    PageViewRestriction.objects.create(page=town.theme, restriction_type="login")
    put_live(passport)
    told = client.get("/sitemap.xml").content.decode()
    assert f"<loc>{home.full_url}</loc>" in told
    assert f"<loc>{passport.full_url}</loc>" in told
    assert town.product.full_url not in told


def test_the_sitemap_names_each_page_in_its_other_languages(client, town, passport):
    put_live(passport)
    soup = BeautifulSoup(client.get("/sitemap.xml").content, "xml")
    told = {
        url.loc.text: {link["hreflang"]: link["href"] for link in url.find_all("link")}
        for url in soup.find_all("url")
    }
    dutch, english = town.product.full_url, passport.full_url
    assert told[dutch] == told[english] == {"nl": dutch, "en": english, "x-default": dutch}
    assert told[town.information.full_url] == {}


def test_the_sitemap_does_not_name_a_translation_that_nobody_may_read(client, town, passport):
    assert passport.full_url not in client.get("/sitemap.xml").content.decode()


def test_the_interface_speaks_the_language_of_the_page(client, town, passport):
    put_live(passport)
    assert "Do you need help?" in soup_of(client, passport.url).footer.text
    with translation.override("en"):
        assert "Lukt het niet?" in soup_of(client, town.product.url).footer.text
