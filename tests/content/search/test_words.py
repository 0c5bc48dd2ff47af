"""Which words does a text consist of, and which forms belong together?"""

import pytest

from content.search.compounds import common_stems, part_stems
from content.search.distance import distance, sound
from content.search.phrases import phrase_key
from content.search.stems import stem
from content.search.words import words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Paspoort aanvragen", ["paspoort", "aanvragen"]),
        ("ID-kaart", ["id", "kaart", "idkaart"]),
        ("twee auto’s", ["twee", "auto", "autos"][:2]),
        ("Reünie in café", ["reunie", "in", "cafe"]),
        ("pas\u200bpoort", ["paspoort"]),
        ("V.O.G. van 9.00 uur", ["vog", "van", "9", "00", "uur"]),
        ("a\x00b", ["a", "b"]),
        ("%_'\" -- ;", []),
        ("x" * 41, []),
    ],
)
def test_words_are_small_letters_without_accents(text, words):
    assert list(words_of(text)) == words


@pytest.mark.parametrize(
    "forms",
    [
        "parkeren parkeer parkeert geparkeerd",
        "verhuizen verhuizing verhuisd verhuist",
        "schulden schuld",
        "melden melding gemeld",
        "kinderen kind",
        "vergunningen vergunning",
        "rijbewijzen rijbewijs",
        "naturalisatie naturaliseren",
        "terrassen terras",
    ],
)
def test_dutch_forms_of_one_word_share_a_stem(forms):
    assert len({stem(form, "nl") for form in forms.split()}) == 1


def test_different_words_keep_different_stems():
    assert len({stem(word, "nl") for word in ("huis", "verhuizen", "kaart", "kwart")}) == 4


def test_english_has_its_own_stems_and_an_unknown_language_none():
    assert stem("permits", "en") == stem("permit", "en")
    assert stem("permits", "fy") == "permits"


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("parkeervergunning", {"parkeer", "vergunning"}),
        ("rijbewijsverlenging", {"rijbewijs", "verlenging"}),
        ("identiteitskaart", {"identiteit", "kaart"}),
        ("schuldenregeling", {"schuld", "regeling"}),
        ("gehandicaptenparkeerkaart", {"gehandicapte", "parkeer", "kaart"}),
        ("afvalpas", {"afval", "pas"}),
        ("paspoort", set()),
        ("aanvragen", set()),
        ("verordening", set()),
        ("onbekendwoord", set()),
    ],
)
def test_compounds_come_apart_into_known_words(word, parts):
    assert part_stems(word, common_stems()) == {stem(part, "nl") for part in parts}


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("paspoort", "paspoort", 0),
        ("pasport", "paspoort", 1),
        ("paspooort", "paspoort", 1),
        ("paspoord", "paspoort", 1),
        ("papsoort", "paspoort", 1),
        ("reibewijs", "rijbewijs", 2),
        ("rijbewijs", "huwelijk", 3),
        ("", "ab", 2),
    ],
)
def test_counts_slips_of_the_finger_up_to_two(one, other, slips):
    assert distance(one, other, 2) == slips
    assert distance(other, one, 2) == slips


def test_words_that_sound_alike_are_known():
    assert sound("reibewijs") == sound("rijbewys")
    assert sound("huwelijk") != sound("hond")


def test_capitals_order_and_little_words_do_not_matter_for_a_phrase():
    assert phrase_key("Ik ben mijn ID-kaart kwijt", "nl") == phrase_key("id kaart kwijt", "nl")
    assert phrase_key("geen huis", "nl") != phrase_key("huis", "nl")
