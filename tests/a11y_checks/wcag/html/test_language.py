"""Is a code a language, and is the language of a text clear?"""

import pytest

from a11y_checks.wcag.html.language import is_language_tag, languages_written


@pytest.mark.parametrize("tag", ["nl", "NL-be", "en-US-x-twain", "fy", "gos", "zh-Hant-TW", " nl "])
def test_knows_a_language(tag):
    assert is_language_tag(tag)


@pytest.mark.parametrize("tag", ["", "xx", "dutch", "nld", "nl_NL", "n", "i-lux", "1n", "nl-"])
def test_refuses_what_is_no_language(tag):
    assert not is_language_tag(tag)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("U kunt de kaart bij ons halen, maar u moet wel een afspraak maken.", "nl"),
        ("You can get the map from us, but you have to make an appointment.", "en"),
        ("Sie können die Karte bei uns holen, aber Sie müssen einen Termin machen.", "de"),
        ("Vous pouvez venir chercher la carte chez nous, mais il faut un rendez-vous.", "fr"),
        ("Puede recoger el mapa con nosotros, pero es necesario pedir una cita.", "es"),
        ("Mapę można odebrać u nas, ale trzeba się umówić na spotkanie.", "pl"),
    ],
)
def test_recognises_a_language_by_its_little_words(text, language):
    assert languages_written(text) == {language}


def test_recognises_a_script():
    assert "ar" in languages_written("يمكنك طلب جواز السفر")
    assert languages_written("パスポートの申請") == {"ja"}


@pytest.mark.parametrize(
    "text", ["", "Paspoort", "12345 €", "Jansen en de Vries", "Shopping Center Plaza Vista Park"]
)
def test_stays_silent_when_in_doubt(text):
    assert languages_written(text) == frozenset()
