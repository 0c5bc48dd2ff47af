"""Does abbreviation find what readers may not know, and leave names and units alone?"""

import pytest

from a11y_checks.outcome import PASSED
from a11y_checks.plain_language.abbreviation import RULE


@pytest.mark.parametrize(
    ("text", "excerpt", "suggestion"),
    [
        ("U betaalt d.m.v. een pas.", "d.m.v.", "met"),
        ("I.v.m. Pasen zijn wij dicht.", "I.v.m.", "Door"),
        ("Kom a.u.b. op tijd.", "a.u.b.", "alstublieft"),
        ("Neem iets te lezen mee, bijv. een boek.", "bijv.", "bijvoorbeeld"),
        ("De balie is open ma t/m vr.", "t/m", "tot en met"),
    ],
)
def test_fails_a_short_form_and_writes_it_out(failures, text, excerpt, suggestion):
    (finding,) = failures(RULE, text)
    assert (finding.pointer.excerpt, finding.suggestion) == (excerpt, suggestion)


@pytest.mark.parametrize("word", ["WOZ", "Wmo", "BRP", "VOG"])
def test_fails_and_refuses_letters_that_residents_rarely_know(failures, refuses, word):
    text = f"Lees alles over de {word}. De {word} is nieuw."
    (finding,) = failures(RULE, text)
    assert finding.pointer.excerpt == word
    assert finding.suggestion == ""
    assert refuses(RULE, text)


def test_advises_on_capitals_that_no_list_knows(failures, refuses):
    (finding,) = failures(RULE, "Vraag het aan de QZX.")
    assert "stands for" in finding.message
    assert not refuses(RULE, "Vraag het aan de QZX.")


@pytest.mark.parametrize(
    "text",
    [
        "Log in met DigiD en bel de GGD of 112.",
        "De WOZ-waarde (waarde van uw huis voor de belasting) en de WOZ (waarde van uw huis).",
        "De waarde van uw huis (WOZ) staat in de brief.",
        "De WOZ-waarde is de waarde van uw huis. De WOZ-waarde staat in de brief.",
        "<h2>Wat is de WOZ-waarde?</h2><p>Dat is wat uw huis waard is.</p>",
        "Doe pmd in de oranje zak. Daar mag plastic, blik en drinkpakken in.",
        "Zzp'ers betalen minder. Een mbo'er ook.",
        '<p>De <abbr title="waarde van uw huis">WOZ</abbr> staat in de brief.</p>',
        "Postbus 30026, 9700 RM Groningen.",
        "LET OP: dit mag NIET.",
        "GESLOTEN WEGENS QZX",
        "Rij over de A28 naar koning Willem III.",
        "De kist is 20 cm hoog en weegt 3 kg.",
        "Kijk op www.gemeente.nl/woz of mail naar woz@gemeente.nl.",
        "Het kenteken is XB-12-QZ.",
    ],
)
def test_passes_names_units_codes_and_what_is_explained(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


def test_does_not_apply_to_an_empty_page(outcomes):
    assert outcomes(RULE, "") == []


def test_advises_on_small_letters_with_stops_that_no_list_knows(failures, refuses):
    (finding,) = failures(RULE, "Het kost 5 euro p.p.p.n. volgens J.P. de Wit.")
    assert finding.pointer.excerpt == "p.p.p.n"
    assert not refuses(RULE, "Het kost 5 euro p.p.p.n. per bed.")


def test_advises_on_the_title_of_another_page(failures, refuses):
    text = '<ul><li><a href="/vog">VOG aanvragen</a></li></ul>'
    assert len(failures(RULE, text)) == 1
    assert not refuses(RULE, text)


@pytest.mark.parametrize(
    "text",
    [
        '<p>U hebt een <a href="/vog">VOG</a> nodig.</p>',
        "<p>Lees hier <a>hoe u een VOG aanvraagt</a>.</p>",
        '<p><a href="/vog">Voor dit werk hebt u een VOG nodig en die vraagt u zelf aan</a></p>',
    ],
)
def test_refuses_letters_in_a_link_that_is_no_title(refuses, text):
    assert refuses(RULE, text)
