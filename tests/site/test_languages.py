"""A page says which language it speaks and leads to itself in the other one."""

import pytest
from bs4 import BeautifulSoup
from django.utils import translation
from wagtail.models import Locale

from tests.site.conftest import put_live


@pytest.fixture
def passport(town):
    """Return the English translation of the product, not live yet."""
    english = Locale.objects.get(language_code="en")
    home = town.home.copy_for_translation(english)
    theme = town.theme.copy_for_translation(english)
    put_live(home, theme)
    translated = town.product.copy_for_translation(english)
    translated.title = "Apply for a passport"
    translated.save()
    return translated


def soup_of(client, address):
    return BeautifulSoup(client.get(address).content, "lxml")


def test_without_a_live_translation_there_is_no_switch(client, town, passport):
    soup = soup_of(client, town.product.url)
    assert soup.html["lang"] == "nl"
    assert soup.select('[hreflang="en"]') == []


def test_a_live_translation_can_be_reached_from_both_sides(client, town, passport):
    put_live(passport)
    dutch, english = soup_of(client, town.product.url), soup_of(client, passport.url)
    assert (dutch.html["lang"], english.html["lang"]) == ("nl", "en")
    assert dutch.select_one('nav a[lang="en"]')["href"] == passport.url
    assert english.select_one('nav a[lang="nl"]')["href"] == town.product.url
    assert {link["hreflang"] for link in english.select("link[rel=alternate]")} == {"nl", "en"}


def test_notes_kept_in_dutch_say_so_on_an_english_page(client, town, passport):
    put_live(passport)
    footer = soup_of(client, passport.url).footer
    assert (
        footer.find("p", string="Maandag tot en met vrijdag van 9.00 tot 17.00 uur.")["lang"]
        == "nl"
    )


def test_the_interface_speaks_the_language_of_the_page(client, town, passport):
    put_live(passport)
    assert "Do you need help?" in soup_of(client, passport.url).footer.text
    with translation.override("en"):
        assert "Lukt het niet?" in soup_of(client, town.product.url).footer.text
