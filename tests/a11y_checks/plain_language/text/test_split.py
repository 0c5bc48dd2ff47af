"""Is a long sentence only split where both halves are right?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.plain_language.text.split import Split, find_split


def split(text: str) -> Split | None:
    """Return where the only sentence of this text can be split."""
    (sentence,) = document_sentences(Document.from_text(text))
    return find_split(sentence.tokens, sentence.text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "U krijgt van ons een brief, maar u kunt ook zelf bellen.",
            "U krijgt van ons een brief. Maar u kunt ook zelf bellen.",
        ),
        (
            "Wij sturen u een brief, en u stuurt het formulier terug.",
            "Wij sturen u een brief. U stuurt het formulier terug.",
        ),
        (
            "De balie is morgen dicht; u kunt ons wel bellen.",
            "De balie is morgen dicht. U kunt ons wel bellen.",
        ),
        (
            "Wij vragen u om een foto, want de gemeente moet uw gezicht zien.",
            "Wij vragen u om een foto. Want de gemeente moet uw gezicht zien.",
        ),
        (
            "Wij sturen de aanvraag terug, omdat uw naam er niet op staat.",
            "Wij sturen de aanvraag terug. Dat is omdat uw naam er niet op staat.",
        ),
        (
            "Als u verhuist, moet u dat melden, maar u hoeft niet te bellen.",
            "Als u verhuist, moet u dat melden. Maar u hoeft niet te bellen.",
        ),
        (
            "U haalt uw paspoort op aan de balie en u neemt uw oude paspoort mee.",
            "U haalt uw paspoort op aan de balie. U neemt uw oude paspoort mee.",
        ),
        (
            "De straat is een week lang dicht omdat wij nieuwe stenen leggen.",
            "De straat is een week lang dicht. Dat is omdat wij nieuwe stenen leggen.",
        ),
        (
            "Bent u verhuisd en hebt u een hond, dan meldt u de hond bij ons aan.",
            "Bent u verhuisd en hebt u een hond? Dan meldt u de hond bij ons aan.",
        ),
    ],
)
def test_proposes_two_sentences(text, expected):
    assert split(text).text == expected


@pytest.mark.parametrize(
    "text",
    [
        "Als u niet kunt komen, omdat u ziek bent, belt u ons.",
        "Als u morgen toch komt, maar u bent laat, dan wacht u even.",
        "U krijgt van ons een brief, waarbij u ook een kaart vindt.",
        "De regel geldt voor alle inwoners, maar niet voor bedrijven in de stad.",
        "U krijgt dit jaar geen geld en niet omdat u te veel verdient.",
        "Wilt u bouwen op uw grond en u hebt geen vergunning, vraag die dan aan.",
        "U krijgt een brief met de datum van de afspraak en het adres van het gebouw.",
        "Neem uw pas (die van vorig jaar, maar u mag ook kiezen) mee.",
    ],
)
def test_proposes_nothing_where_words_must_move(text):
    found = split(text)
    assert found is None or found.text == ""


def test_names_the_word_to_split_at_when_words_must_move():
    assert split("U krijgt van ons een brief, waarbij u ook een kaart vindt.") == Split("waarbij")
    assert split("Als u een vergunning hebt, moet u snel gaan bouwen.") == Split("moet")
    assert split("Wij hebben uw brief gelezen waarin u over uw buren schrijft.") == Split("waarin")


def test_finds_no_place_in_a_sentence_without_joints():
    assert split("U krijgt van ons binnen zes weken een brief over uw aanvraag.") is None
    assert split("heel " * 5000 + ", maar u kunt bellen met ons.") is None
