"""Are pieces that a stop cut off told from sentences?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.level.fragments import (
    is_coordinated,
    is_first_half,
    is_later_half,
    is_verbless,
)
from a11y_checks.plain_language.text.sentences import document_sentences


def piece(text):
    return document_sentences(Document.from_text(text))[0]


@pytest.mark.parametrize(
    "text",
    [
        "Omdat de termijn is verlopen.",
        "Waarbij wij de diepte meten.",
        "Die bij alle loketten verkrijgbaar zijn.",
        "Wordt de aanvraag niet behandeld.",
        "Dat door het stadsdeel is vertaald.",
        "In plaats van u te richten tot de raad.",
        "Maken de straat ook veilig voor kinderen.",
        "Maar wordt ook heel duur.",
    ],
)
def test_knows_a_later_half(text):
    assert is_later_half(piece(text))


@pytest.mark.parametrize(
    "text",
    [
        "Omdat de termijn is verlopen, krijgt u een brief.",
        "Die brief kunt u bewaren.",
        "Dat kan ook aan de balie.",
        "Wilt u een afspraak?",
        "Maar is dat ook duur.",
        "Of kom naar de balie.",
        "En betaal op tijd.",
        "Waarom betaal ik belasting?",
        "Zijn paspoort is verlopen.",
        "Dat hoeft geen probleem te zijn.",
        "Er bestaan veel manieren om iets te vragen.",
    ],
)
def test_takes_a_sentence_for_no_later_half(text):
    assert not is_later_half(piece(text))


def test_knows_a_first_half():
    assert is_first_half(piece("Als u binnenkort verhuist."))


@pytest.mark.parametrize(
    "text",
    [
        "Als u verhuist, meldt u dat.",
        "Als inwoner stemt u in de wijk.",
        "Als coach ben je er om te helpen.",
        "Als wij naar het plan kijken is de kans groot dat het past.",
    ],
)
def test_takes_a_sentence_for_no_first_half(text):
    assert not is_first_half(piece(text))


@pytest.mark.parametrize(
    "text",
    [
        "Kades en oevers.",
        "In welke vorm dan ook.",
        "Opvoeden en begeleiden van kinderen.",
        "De sporthal en het bouwen aan de rand van het park.",
        "Een loket om straks te openen.",
        "Gebouwd op de resten van een klooster.",
        "Vooral voor de wachtende ouders.",
    ],
)
def test_knows_a_piece_without_a_verb(text):
    assert is_verbless(piece(text))


@pytest.mark.parametrize(
    "text",
    [
        "Bel ons op werkdagen.",
        "Kijk op onze website.",
        "U krijgt het.",
        "De koning beslist erover.",
        "Vorig jaar besloten we dat het park open blijft.",
        "Wij houden van de stad.",
        "De kinderen die ver weg wonen krijgen een pas.",
        "Voor die pas betaalt niemand.",
        "Bijvoorbeeld als u ver weg woont.",
    ],
)
def test_finds_the_verb(text):
    assert not is_verbless(piece(text))


def test_knows_a_coordinated_piece():
    assert is_coordinated(piece("Maar dat hoeft niet."))
    assert not is_coordinated(piece("Morgen hoeft dat niet."))
