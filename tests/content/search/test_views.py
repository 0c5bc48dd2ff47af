"""What does a visitor get who searches?"""

import re
from xml.etree import ElementTree

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import PageViewRestriction

from content.search import views
from content.search.models import QueryCount, Synonym
from tests.content.search.test_searching import HOSTILE


def get(client, text, **more):
    return client.get("/zoeken/", {"q": text} | more)


def test_an_empty_question_shows_the_box_and_the_top_tasks(client, town):
    page = client.get("/zoeken/").content.decode()
    assert 'role="search"' in page
    assert "Paspoort aanvragen" in page
    assert not QueryCount.objects.exists()


def test_results_stand_in_a_list_with_their_summary(client, product):
    product("Verhuizing doorgeven", "Geef uw nieuwe adres door.")
    page = get(client, "verhuizen").content.decode()
    assert "1 pagina over ‘verhuizen’" in page
    assert re.search(r"<h3><a href=\"[^\"]+\">Verhuizing doorgeven</a></h3><p>Geef uw", page)
    assert 'value="verhuizen"' in page


def test_nothing_found_helps_people_further(client, town):
    page = get(client, "zonnebloem").content.decode()
    assert "Wij vonden niets over ‘zonnebloem’" in page
    assert "14 012" in page


def test_a_long_question_is_not_repeated_in_full(client, town):
    page = get(client, f"zonnebloem {'x' * 200}").content.decode()
    assert "x" * 100 not in re.search(r"<h2>.*?</h2>", page)[0]
    assert "x" * 200 in re.search(r"<input[^>]*type=\"search\"[^>]*>", page)[0]


def test_says_what_was_meant_and_offers_the_typed_word(client, product):
    product("Verhuizing doorgeven")
    page = get(client, "verhuisign").content.decode()
    assert "Bedoelde u <strong>verhuizing</strong>?" in page
    assert "precies=1" in page
    assert "Wij vonden niets" in get(client, "verhuisign", precies="1").content.decode()


def test_search_engines_and_caches_leave_it_alone_and_no_cookie_is_set(client, town):
    response = get(client, "paspoort")
    assert response["X-Robots-Tag"] == "noindex"
    assert "noindex" in response.content.decode()
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies


def test_more_than_ten_results_are_paged_and_a_wrong_page_is_forgiven(client, product):
    for number in range(12):
        product(f"Verhuizing doorgeven {number}")
    first = get(client, "verhuizing", voor="inwoner").content.decode()
    assert "Pagina 1 van 2" in first
    assert "?q=verhuizing&amp;voor=inwoner&amp;p=2" in first
    assert "Pagina 2 van 2" in get(client, "verhuizing", p="99").content.decode()
    assert "Pagina 1 van 2" in get(client, "verhuizing", p="x").content.decode()


def test_every_choice_keeps_the_others(client, product):
    product("Verhuizing doorgeven")
    page = get(client, "verhuisign", voor="inwoner").content.decode()
    assert "/zoeken/?q=verhuisign&amp;voor=inwoner&amp;precies=1" in page
    exact = get(client, "verhuisign", voor="inwoner", precies="1").content.decode()
    for address in (
        "/zoeken/?q=verhuisign&amp;precies=1",
        "/zoeken/?q=verhuisign&amp;voor=ondernemer&amp;precies=1",
        "/en/search/?q=verhuisign&amp;voor=inwoner&amp;precies=1",
    ):
        assert f'"{address}"' in exact


def test_a_guess_is_told_as_one_and_counts_as_nothing_found(client, product):
    product("Rijbewijs aanvragen")
    page = get(client, "rijbewijsverlening").content.decode()
    assert "Wij kennen ‘rijbewijsverlening’ niet. Misschien helpt dit:" in page
    assert "pagina over" not in page
    assert QueryCount.objects.get().hits == 0


def test_a_word_that_is_passed_over_is_named(client, product):
    product("Rijbewijs aanvragen")
    page = get(client, "rijbewijs zonnebloem").content.decode()
    assert "Wij kennen ‘zonnebloem’ niet. Misschien helpt dit:" in page
    assert QueryCount.objects.get().hits == 1


def test_english_has_its_own_address(client, town):
    with override("en"):
        assert reverse("search") == "/en/search/"
    page = client.get("/en/search/", {"q": "zonnebloem"}).content.decode()
    assert '<html lang="en">' in page
    assert "We found nothing about" in page
    assert 'href="/zoeken/?q=zonnebloem"' in page


def test_words_of_another_language_find_its_pages(client, product, english):
    english("Certificate of conduct")
    page = get(client, "certificate of conduct").content.decode()
    assert "Wij vonden niets over ‘certificate of conduct’" in page
    assert "In het Engels vonden wij dit:" in page
    assert re.search(r'<ul[^>]* lang="en">\s*<li><h3><a [^>]*hreflang="en">Certificate', page)
    assert QueryCount.objects.get().hits == 1


def test_an_english_word_is_no_slip_in_a_dutch_one(client, product, english):
    product("Contact")
    english("Conduct")
    page = get(client, "conduct").content.decode()
    assert "Bedoelde u <strong>contact</strong>?" in page
    assert "In het Engels vonden wij dit:" in page


def test_who_finds_an_answer_gets_no_other_language(client, product, english):
    product("Paspoort aanvragen")
    english("Paspoort")
    assert "In het Engels" not in get(client, "paspoort").content.decode()
    assert "In het Engels" not in get(client, "pasport").content.decode()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_gives_a_page(client, town, text):
    text = text.encode("utf-8", "replace").decode()
    response = get(client, text)
    assert response.status_code == 200
    assert "<script>alert" not in response.content.decode()
    assert client.get("/zoeken/suggesties/", {"q": text}).status_code == 200


def test_only_questions_are_answered(client, town):
    assert client.post("/zoeken/", {"q": "paspoort"}).status_code == 405


def test_suggests_pages_while_somebody_types(client, product):
    product("Parkeervergunning aanvragen")
    response = client.get("/zoeken/suggesties/", {"q": "Park"})
    assert [one["title"] for one in response.json()["suggestions"]] == [
        "Parkeervergunning aanvragen"
    ]
    assert response.json()["suggestions"][0]["url"].startswith("/")
    assert "max-age" in response["Cache-Control"]
    assert not response.cookies
    assert not QueryCount.objects.exists()


def test_a_title_that_begins_so_is_suggested_first(client, product):
    product("Gehandicaptenparkeerkaart")
    product("Parkeervergunning aanvragen")
    told = client.get("/zoeken/suggesties/", {"q": "parkeer"}).json()["suggestions"]
    assert [one["title"][:7] for one in told] == ["Parkeer", "Gehandi"]


def test_what_people_call_it_is_suggested_too(client, product):
    product("Afvalcontainer bestellen")
    Synonym.objects.create(typed="kliko", means="afvalcontainer")
    told = client.get("/zoeken/suggesties/", {"q": "klik"}).json()["suggestions"]
    assert [one["title"] for one in told] == ["Afvalcontainer bestellen"]


def test_a_page_that_became_private_is_no_longer_suggested(client, product):
    page = product("Parkeervergunning aanvragen")
    ask = {"q": "park"}
    assert client.get("/zoeken/suggesties/", ask).json()["suggestions"]
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert client.get("/zoeken/suggesties/", ask).json() == {"suggestions": []}


def test_one_letter_suggests_nothing(client, town):
    assert client.get("/zoeken/suggesties/", {"q": "p"}).json() == {"suggestions": []}


def test_a_flood_stops_suggestions_but_not_search(client, town, monkeypatch):
    monkeypatch.setattr(views, "WITHIN_SECONDS", 60)
    answers = [
        client.get("/zoeken/suggesties/", {"q": f"woord{number}"}).status_code
        for number in range(views.MOST_AT_ONCE + 1)
    ]
    assert answers[-1] == 429
    assert set(answers[:-1]) == {200}
    assert get(client, "paspoort").status_code == 200


def test_a_browser_learns_how_to_search_here(client, town):
    response = client.get("/opensearch.xml")
    assert response["Content-Type"] == "application/opensearchdescription+xml"
    told = ElementTree.fromstring(response.content)
    assert told.find("{*}ShortName").text == "Voorbeeldstad"
    url = told.find("{*}Url")
    assert url.get("template") == "http://testserver/zoeken/?q={searchTerms}"
