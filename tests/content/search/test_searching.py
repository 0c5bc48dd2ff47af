"""Does search find the page that answers, and no other first?"""

import pytest
from wagtail.models import PageViewRestriction

from content.demo.synonyms import add_synonyms
from content.pages.audience import Audience
from content.search.models import BestBet, Synonym
from content.search.searching import Question, search
from tests.content import factories

HOSTILE = (
    "x" * 10_000,
    "paspoort " * 2_000,
    " ".join(sign * 3 + "parkeerkaartenbak" * 2 for sign in "abcdefghijklm"),
    "\x00\x00",
    "\u202epaspoort\u202c",
    "%_%' OR 1=1 --",
    "!?.,;:-()[]{}*",
    "<script>alert(1)</script>",
    "😀" * 500,
    "\ud800",
    "١٢٣",
    "a",
    "",
    " ",
)


def titles(text, **how):
    return [one.title for one in search(Question(text, "nl", **how)).found]


def test_finds_a_word_in_every_form(product):
    product("Verhuizing doorgeven")
    for text in ("verhuizen", "verhuisd", "VERHUIZING", "ik ga verhuizen"):
        assert titles(text) == ["Verhuizing doorgeven"]


def test_finds_a_compound_by_its_parts_and_parts_by_a_compound(product):
    product("Parkeervergunning aanvragen")
    product("Rijbewijs verlengen")
    assert titles("parkeren")[0] == "Parkeervergunning aanvragen"
    assert titles("rijbewijsverlenging")[0] == "Rijbewijs verlengen"


def test_a_word_cut_in_two_is_read_as_one(product):
    product("Rijbewijs verlengen")
    assert titles("rij bewijs")[0] == "Rijbewijs verlengen"


def test_the_title_weighs_more_than_the_text(product):
    product("Afval scheiden", conditions="<p>Een paspoort hoort niet in de bak.</p>")
    product("Paspoort aanvragen")
    assert titles("paspoort")[0] == "Paspoort aanvragen"


def test_places_and_phones_say_nothing_about_a_product_but_its_own_words_do(product):
    ways = factories.channels("phone", "desk")
    ways[1][1]["text"] = "<p>Neem uw vismaat mee.</p>"
    product("Visakte aanvragen", channels=ways)
    assert titles("vismaat") == ["Visakte aanvragen"]
    assert titles("marktplein") == titles("rolstoel") == []


def test_finds_other_names_of_a_product(product):
    product("Reisdocument aanvragen", also_called="paspoort, vliegpas")
    assert titles("vliegpas") == ["Reisdocument aanvragen"]


def test_an_editors_synonym_works_one_way(product):
    product("Afvalcontainer bestellen")
    assert titles("kliko") == []
    Synonym.objects.create(typed="kliko", means="afvalcontainer")
    assert titles("kliko") == ["Afvalcontainer bestellen"]
    assert titles("klikos") == ["Afvalcontainer bestellen"]


def test_a_synonym_of_more_words_needs_all_of_them(product):
    product("Briefadres aanvragen")
    Synonym.objects.create(typed="geen huis", means="briefadres")
    assert titles("ik heb geen huis") == ["Briefadres aanvragen"]
    assert search(Question("huis", "nl", exact=True)).found == ()


def test_a_slip_of_the_finger_is_put_right_and_told(product):
    product("Paspoort aanvragen")
    answer = search(Question("paspoord aanvragen", "nl"))
    assert answer.found[0].title == "Paspoort aanvragen"
    assert answer.corrected
    assert answer.searched == "paspoort aanvragen"
    assert not search(Question("paspoord", "nl", exact=True)).found


def test_a_slip_in_another_form_of_a_long_word_is_put_right(product):
    product("Kwijtschelding aanvragen")
    assert search(Question("kwijtschellen", "nl")).searched == "kwijtschelding"


def test_the_end_of_an_unknown_compound_may_be_short_when_an_editor_knows_it(product):
    product("Evenement organiseren")
    assert titles("buurtbbq") == []
    Synonym.objects.create(language="nl", typed="bbq", means="evenement")
    assert titles("buurtbbq") == ["Evenement organiseren"]


def test_the_beginning_of_an_unknown_compound_counts_when_its_end_has_a_slip(product):
    product("Rijbewijs aanvragen")
    assert titles("rijbewijsverlening") == ["Rijbewijs aanvragen"]


def test_words_that_mean_nothing_here_are_told_but_not_those_of_a_best_bet(product):
    page = product("Paspoort aanvragen", "Op vakantie vliegen.")
    guess, half = (search(Question(text, "nl")) for text in ("reispaspoort", "drone vliegen"))
    assert (half.unknown, half.knows_no_word) == (("drone",), False)
    assert (guess.unknown, guess.knows_no_word) == ((), False)
    BestBet.objects.create(query="drone vliegen", page=page, language="nl")
    assert search(Question("drone vliegen", "nl")).unknown == ()


def test_a_guess_is_known_to_be_one(product):
    product("Rijbewijs aanvragen")
    assert search(Question("rijbewijsverlening", "nl")).knows_no_word


def test_who_wants_to_die_does_not_get_what_to_do_after_a_death(product):
    product("Overlijden aangeven")
    product("Denkt u aan zelfmoord? Praat nu met iemand")
    Synonym.objects.create(language="nl", typed="dood", means="overlijden")
    Synonym.objects.create(language="nl", typed="wil dood", means="zelfmoord")
    for text in ("ik wil dood", "Ik wil dood!!", "mijn zoon zegt: ik wil dood"):
        assert titles(text)[0] == "Denkt u aan zelfmoord? Praat nu met iemand", text
    assert titles("mijn vader is dood") == ["Overlijden aangeven"]


def test_the_name_of_a_country_is_abroad(product):
    product("Vertrek naar het buitenland melden")
    product("Verhuizing doorgeven")
    for text in ("verhuizen naar Canada", "naar België", "ik vertrek naar Australië"):
        assert "Vertrek naar het buitenland melden" in titles(text), text
    assert titles("verhuizen") == ["Verhuizing doorgeven"]


def test_the_name_of_a_country_is_no_slip(product):
    product("Naam geven", summary="U mag de molen bekijken. Wij polijsten hem.")
    answer = search(Question("polen", "nl"))
    assert (answer.found, answer.corrected) == ((), False)


def test_old_names_of_laws_lead_to_what_replaced_them(product):
    product("Bijstand aanvragen")
    product("Omgevingsvergunning aanvragen")
    add_synonyms()
    assert titles("wwb") == ["Bijstand aanvragen"]
    assert titles("Wet ruimtelijke ordening") == ["Omgevingsvergunning aanvragen"]


def test_a_short_or_very_different_word_is_left_alone(product):
    product("Paspoort aanvragen")
    for text in ("pis", "zonnebloem"):
        answer = search(Question(text, "nl"))
        assert (answer.found, answer.corrected) == ((), False)


def test_a_word_from_the_dictionary_is_no_slip(product):
    product("Naam geven", summary="De naam die u uw kind gaf. Dicht bij huis.")
    for text in ("graf", "licht", "bakker"):
        answer = search(Question(text, "nl"))
        assert (answer.found, answer.corrected) == ((), False)


def test_who_mourns_is_not_congratulated(product):
    product("Overlijden aangeven")
    sad = [("text", {"heading": "Uw kind is overleden", "text": "<p>Bel de moeder op.</p>"})]
    product("Geboorte aangeven", summary="Gefeliciteerd met uw kind!", special_situations=sad)
    add_synonyms()
    assert titles("mijn moeder is overleden") == ["Overlijden aangeven"]


def test_a_best_bet_comes_first_and_only_while_it_is_live(product):
    product("Paspoort aanvragen")
    page = product("Vakantie in het buitenland")
    BestBet.objects.create(query="paspoort", page=page)
    answer = search(Question("paspoort", "nl"))
    assert [one.title for one in answer.found] == [page.title, "Paspoort aanvragen"]
    type(page).objects.filter(pk=page.pk).update(live=False)
    assert titles("paspoort") == ["Paspoort aanvragen"]


def test_an_audience_leaves_out_what_is_only_for_the_other(product):
    product("Terras beginnen", audience="ondernemer")
    product("Terras melden", audience="both")
    assert titles("terras", audience=Audience.RESIDENT) == ["Terras melden"]
    assert len(titles("terras", audience=Audience.ENTREPRENEUR)) == 2
    assert len(titles("terras")) == 2


def test_each_language_finds_its_own_pages(english):
    page = english("Permit for parking")
    assert titles("permit") == []
    assert [one.title for one in search(Question("permits", "en")).found] == [page.title]


def test_a_page_with_a_password_is_not_found_even_before_the_index_knows(product):
    page = product("Paspoort aanvragen")
    PageViewRestriction.objects.bulk_create(
        [PageViewRestriction(page=page, restriction_type="login")]
    )
    assert titles("paspoort") == []


def test_the_order_is_always_the_same(product):
    for number in range(5):
        product(f"Paspoort aanvragen {'abcde'[number]}")
    assert titles("paspoort") == titles("paspoort") == sorted(titles("paspoort"))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_gives_an_answer(product, text):
    product("Paspoort aanvragen")
    assert len(search(Question(text, "nl")).found) <= 1


def test_the_number_of_queries_does_not_grow_with_the_site(product, django_assert_max_num_queries):
    for number in range(6):
        product(f"Paspoort aanvragen {number}")
    with django_assert_max_num_queries(16):
        search(Question("ik wil een paspoord aanvragen voor mijn kind", "nl"))
