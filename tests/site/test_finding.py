"""Residents find their way: from A to Z, by life event, by audience, and on from a product."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from content.pages.models import HomePage, LifeEventPage, OverviewPage, ProductPage
from tests.content import factories
from tests.site.conftest import put_live


def soup_of(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "lxml")


def texts(soup, selector):
    return [" ".join(tag.text.split()) for tag in soup.select(selector)]


def change(page, **fields):
    type(page).objects.filter(pk=page.pk).update(**fields)


def test_home_offers_search_tasks_life_events_and_themes(client, town):
    soup = soup_of(client, town.home.url)
    assert soup.select_one("main form[role=search] label").text
    assert texts(soup, ".tasks a") == ["Paspoort aanvragen", "Hulp bij uw vraag"]
    assert texts(soup, ".events a") == ["Verhuizen"]
    assert texts(soup, ".cards h3 a") == ["Paspoort en rijbewijs"]


def test_the_menu_holds_what_editors_put_there(client, town):
    for page in town.pages:
        assert texts(soup_of(client, page.url), ".menu a") == ["A tot Z"]
    current = soup_of(client, town.overview.url).select_one(".menu a")
    assert current["aria-current"] == "page"


def test_every_title_and_other_word_stands_in_the_list_from_a_to_z(client, town):
    change(town.product, also_called="reisdocument")
    entries = texts(soup_of(client, town.overview.url), ".letter li")
    assert entries == [
        "Hulp bij uw vraag",
        "ID-kaart aanvragen",
        "Paspoort aanvragen",
        "Reisdocument: zie Paspoort aanvragen",
        "Verhuizen",
    ]


def test_every_letter_leads_to_its_place_on_the_page(client, town):
    soup = soup_of(client, town.overview.url)
    assert all(soup.find(id=link["href"][1:]) for link in soup.select(".letters a"))


@pytest.mark.parametrize(
    ("asked", "found"), [("inwoner", False), ("ondernemer", True), ("", True), ("x'--", True)]
)
def test_the_list_can_be_for_one_audience(client, town, asked, found):
    change(town.product, audience="ondernemer")
    soup = soup_of(client, f"{town.overview.url}?voor={asked}")
    assert ("Paspoort aanvragen" in texts(soup, ".letter li")) is found


def test_a_theme_marks_what_is_for_entrepreneurs_and_lets_people_choose(client, town):
    assert soup_of(client, town.theme.url).select(".choices, .mark") == []
    change(town.product, audience="both")
    soup = soup_of(client, town.theme.url)
    assert texts(soup, ".mark") == ["Ook voor ondernemers"]
    chosen = soup_of(client, town.theme.url + soup.select(".choices a")[2]["href"])
    assert texts(chosen, ".offers h3") == ["Paspoort aanvragen", "Hulp bij uw vraag"]
    assert texts(chosen, ".choices [aria-current]") == ["Ondernemers"]


def test_entrepreneurs_have_a_front_door(client, town):
    change(town.product, audience="both")
    change(town.life_event, audience="ondernemer")
    door = factories.overview_page(
        town.home, title="Ondernemers", slug="ondernemers", shows="entrepreneurs"
    )
    put_live(door)
    soup = soup_of(client, door.url)
    assert texts(soup, ".groups a") == ["Paspoort aanvragen"]
    assert texts(soup, ".events a") == ["Verhuizen"]


def test_what_is_for_entrepreneurs_alone_comes_first(client, town):
    own = factories.theme_page(town.home, title="Ondernemen", slug="ondernemen")
    terrace = factories.product_page(own, title="Terras", slug="terras", audience="ondernemer")
    door = factories.overview_page(town.home, title="O", slug="o", shows="entrepreneurs")
    put_live(own, terrace, door)
    change(town.product, audience="both")
    assert texts(soup_of(client, door.url), ".groups a") == ["Terras", "Paspoort aanvragen"]


def test_life_events_have_an_overview(client, town):
    events = factories.overview_page(
        town.home, title="Momenten", slug="momenten", shows="life-events"
    )
    put_live(events)
    assert texts(soup_of(client, events.url), ".cards h3") == ["Verhuizen"]


def test_a_product_leads_to_the_pages_that_lead_to_it(client, town):
    """Both directions: what it names itself, then the life event in which it is a step."""
    links = soup_of(client, town.product.url).select("#related a")
    assert [link.text for link in links] == ["ID-kaart aanvragen", "Verhuizen"]


def test_a_product_that_names_none_still_leads_back(client, town):
    related = ProductPage.objects.get(slug="id-kaart")
    soup = soup_of(client, related.url)
    heading = soup.find("h2", string="Misschien ook nodig")
    assert [link.text for link in heading.parent.select("a")] == ["Paspoort aanvragen"]


def test_every_page_leads_to_privacy_and_the_accessibility_statement(client, town):
    for title in ("Toegankelijkheid", "Uw gegevens en privacy"):
        put_live(factories.information_page(town.home, title=title, slug=title.split()[0].lower()))
    contact = factories.information_page(town.home, title="Contact", slug="contact")
    change(contact, show_in_menus=True)
    put_live(contact)
    for address in (*(page.url for page in town.pages), "/zoeken/", "/bestaat-niet/"):
        soup = BeautifulSoup(client.get(address).content, "lxml")
        links = texts(soup, ".imprint a")
        assert links == ["Toegankelijkheid", "Uw gegevens en privacy"], address


def test_browsers_and_feed_readers_learn_where_to_ask(client, town):
    search = soup_of(client, town.product.url).select_one("link[rel=search]")
    assert client.get(search["href"]).headers["Content-Type"] == search["type"]
    for page in (town.home, town.theme):
        feed = soup_of(client, page.url).select_one('link[type="application/atom+xml"]')
        assert client.get(feed["href"]).headers["Content-Type"].startswith(feed["type"])


def test_a_page_that_is_not_live_or_private_leads_nowhere(client, town):
    LifeEventPage.objects.get().unpublish()
    assert texts(soup_of(client, town.product.url), "#related a") == ["ID-kaart aanvragen"]


@pytest.mark.parametrize(("days", "shown"), [(-1, False), (0, True), (None, True)])
def test_a_notice_stands_on_every_page_until_its_last_day(client, town, days, shown):
    last = None if days is None else timezone.localdate() + timedelta(days=days)
    change(town.home, notice_heading="Wij zijn dicht", notice_until=last, notice_everywhere=True)
    for page in town.pages:
        assert bool(soup_of(client, page.url).select(".notice")) is shown


def test_an_ordinary_notice_stands_on_the_home_page_only(client, town):
    change(town.home, notice_heading="Wij zijn dicht", notice="Maandag zijn wij er weer.")
    paths = [
        tag["data-content-path"]
        for tag in soup_of(client, "/").select(".notice [data-content-path]")
    ]
    assert paths == ["notice_heading", "notice"]
    assert soup_of(client, town.product.url).select(".notice") == []


def test_private_pages_stand_in_no_list(client, town):
    town.theme.view_restrictions.create(restriction_type="login")
    assert texts(soup_of(client, town.overview.url), ".letter li") == ["Verhuizen"]
    assert texts(soup_of(client, town.home.url), ".cards h3") == []


def test_a_home_page_without_anything_else_can_be_shown(client, town):
    for page in HomePage.objects.get().get_children():
        page.delete()
    assert soup_of(client, "/").h1
    assert OverviewPage.objects.count() == 0
