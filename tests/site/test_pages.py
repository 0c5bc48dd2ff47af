"""Every page gives visitors all of its content, safely, with few questions to the database."""

import re
from itertools import pairwise
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from wagtail.rich_text import expand_db_html

from content.governance.models import GovernedPage
from tests.content import factories

DATA = "application/ld+json"
"""A script element with this type holds data for search engines: nothing runs."""


def soup_of(client, page) -> BeautifulSoup:
    response = client.get(page.url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "lxml")


def test_every_part_of_a_page_can_be_pointed_at(client, town):
    for page in town.pages:
        soup = soup_of(client, page)
        paths = [tag["data-content-path"] for tag in soup.select("[data-content-path]")]
        assert paths == ["title", *(part.path for part in page.shown_parts())]


def test_visitors_read_exactly_what_is_judged(client, town):
    for page in town.pages:
        shown = soup_of(client, page).main.get_text(" ", strip=True)
        for part in page.shown_parts():
            judged = BeautifulSoup(part.html, "lxml").get_text(" ", strip=True)
            assert judged in shown


def test_headings_start_at_one_and_skip_no_level(client, town):
    for page in town.pages:
        levels = [
            int(tag.name[1]) for tag in soup_of(client, page).find_all(re.compile("^h[1-6]$"))
        ]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_what_a_product_comes_down_to_stands_beside_its_title(client, town):
    soup = soup_of(client, town.product)
    heads = [head.text for head in soup.select(".opening .brief dt")]
    assert heads == ["Dit kost het", "Zo lang duurt het", "Zo regelt u het"]
    said = [line.text for line in soup.select(".brief dd")]
    below = soup.select_one("main > .wrap").get_text(" ")
    assert [line for line in said[:-1] if line not in below] == []
    assert soup_of(client, town.information).select_one(".brief") is None


def test_the_action_stands_right_below_the_summary(client, town):
    soup = soup_of(client, town.product)
    below = soup.select_one(".lead").find_next_sibling()
    assert below.a["href"] == "https://afspraak.voorbeeldstad.nl/paspoort"
    assert below.a.text == "Afspraak maken"


def test_a_product_that_is_not_online_has_no_button(client, town):
    town.product.channels = factories.channels("phone", "desk")
    type(town.product).objects.filter(pk=town.product.pk).update(channels=town.product.channels)
    assert soup_of(client, town.product).select_one(".opening .button") is None


def test_channels_are_equal_cards_in_one_block(client, town):
    cards = soup_of(client, town.product).select("#channels .card h3")
    names = ["Online", "Bellen", "Langskomen", "Met de post", "Videobellen", "Bij u thuis"]
    assert [card.text for card in cards] == names


def test_two_ways_online_have_a_heading_each(client, town):
    own = factories.channels("online", "phone")
    own.append(("online", own[0][1] | {"label": "Aanvraag volgen"}))
    town.product.channels = own
    type(town.product).objects.filter(pk=town.product.pk).update(channels=town.product.channels)
    cards = soup_of(client, town.product).select("#channels .card h3")
    assert [card.text for card in cards] == ["Online", "Bellen", "Ook online"]


def test_every_page_says_how_to_get_help(client, town):
    for page in town.pages:
        footer = soup_of(client, page).footer
        assert footer.h2.text == "Lukt het niet?"
        assert footer.select_one('a[href="tel:14012"]').text == "Bel 14 012"
        assert "Marktplein 1" in footer.text


def test_the_crumb_trail_ends_at_this_page(client, town):
    trail = soup_of(client, town.product).select('nav[aria-label="Kruimelpad"] a')
    titles = [(step.text, step.get("aria-current")) for step in trail]
    assert titles == [
        ("Home", None),
        ("Paspoort en rijbewijs", None),
        ("Paspoort aanvragen", "page"),
    ]


def test_a_theme_lists_only_live_pages(client, town):
    town.information.unpublish()
    offers = [link.text for link in soup_of(client, town.theme).select(".offers a")]
    assert offers == ["ID-kaart aanvragen", "Paspoort aanvragen"]


def test_what_editors_type_is_text_and_never_code(client, town):
    hostile = '<script>alert("x")</script>'
    type(town.product).objects.filter(pk=town.product.pk).update(title=hostile, summary=hostile)
    page = client.get(town.product.url).content.decode()
    assert hostile not in page
    assert "&lt;script&gt;" in page


def test_a_page_needs_no_script_no_cookie_and_nobody_else(client, town):
    for page in town.pages:
        response = client.get(page.url)
        soup = BeautifulSoup(response.content, "lxml")
        asked = [
            tag.get("src") or tag["href"]
            for tag in soup.select("[src], link[rel~=stylesheet], link[rel~=icon]")
        ]
        assert not response.cookies
        assert "Cookie" not in response.headers.get("Vary", "")
        assert [
            tag for tag in soup.find_all("script") if not tag.get("src") and tag["type"] != DATA
        ] == []
        assert soup.select("[style], style") == []
        assert [address for address in asked if urlsplit(address).netloc] == []


def test_a_page_about_danger_has_a_way_out(client, town):
    weather = "https://weer.voorbeeld.nl"
    type(town.information).objects.filter(pk=town.information.pk).update(way_out=weather)
    (button,) = soup_of(client, town.information).select(".way-out")
    assert (button.name, button["href"]) == ("a", weather)
    assert "noreferrer" in button["rel"]
    assert not soup_of(client, town.product).select(".way-out")


@pytest.mark.parametrize("theme", ["", "https://voorbeeld.nl/huisstijl.css"])
def test_a_municipality_can_bring_its_own_tokens(client, town, settings, theme):
    settings.THEME_CSS = theme
    sheets = [link["href"] for link in soup_of(client, town.home).select("link[rel=stylesheet]")]
    assert sheets == [*filter(None, [theme]), "/static/gemeente.css"]


def test_a_link_in_a_text_is_plain_words_while_its_page_is_offline(town):
    text = f'<p>Lees meer bij <a linktype="page" id="{town.product.pk}">paspoort</a>.</p>'
    assert f'<a href="{town.product.url}">paspoort</a>' in expand_db_html(text)
    GovernedPage.objects.filter(pk=town.product.pk).update(live=False, seal="")
    assert "<a>paspoort</a>" in expand_db_html(text)
