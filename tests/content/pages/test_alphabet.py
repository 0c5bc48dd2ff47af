"""The list from A to Z holds every title, and the other words people use."""

import pytest

from content.pages.alphabet import by_letter
from content.pages.also_called import other_words
from content.pages.models import InformationPage, ProductPage

pytestmark = pytest.mark.django_db  # a page asks for its content type when it is made


def letters(*pages) -> dict[str, list[str]]:
    return {letter.name: [entry.words for entry in letter.entries] for letter in by_letter(pages)}


def product(title: str, also_called: str = "") -> ProductPage:
    return ProductPage(title=title, also_called=also_called)


def test_titles_stand_under_their_first_letter_in_order():
    found = letters(product("Parkeervergunning"), product("Afvalpas"), product("Paspoort"))
    assert found == {"A": ["Afvalpas"], "P": ["Parkeervergunning", "Paspoort"]}


def test_other_words_lead_to_the_same_page():
    found = letters(product("Afvalcontainer", "kliko, vuilnisbak"))
    assert found == {"A": ["Afvalcontainer"], "K": ["Kliko"], "V": ["Vuilnisbak"]}


@pytest.mark.parametrize(
    ("title", "letter"),
    [("Één loket", "E"), ("'s Avonds parkeren", "S"), ("18 jaar worden", "0-9"), ("…", "0-9")],
)
def test_accents_signs_and_digits_have_a_place(title, letter):
    assert list(letters(product(title))) == [letter]


def test_an_empty_site_has_no_letters():
    assert by_letter([]) == ()


def test_a_word_given_twice_stands_there_once():
    assert other_words("pas, pas, , reispas ") == ("pas", "reispas")


def test_a_page_without_other_words_stands_there_once():
    assert letters(InformationPage(title="Contact")) == {"C": ["Contact"]}
