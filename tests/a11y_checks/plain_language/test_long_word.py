"""Does long-word count letters and take a compound apart?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.long_word import RULE


def test_fails_a_long_compound_and_names_its_parts(failures):
    (finding,) = failures(RULE, "Vraag een gehandicaptenparkeerkaart aan.")
    assert (finding.params["first"], finding.params["head"]) == ("gehandicapten", "parkeerkaart")
    assert not finding.refuses


def test_fails_an_endless_word_without_looking_for_parts(failures):
    (finding,) = failures(RULE, "a" * 100_000)
    assert finding.params["letters"] == 100_000
    assert finding.params["head"] == ""


def test_reports_a_word_once(outcomes):
    assert outcomes(RULE, "Gehandicaptenparkeerkaart, gehandicaptenparkeerkaart.") == [FAILED]


@pytest.mark.parametrize(
    "text",
    [
        "Vraag een omgevingsvergunning aan.",
        "De gehandicapten-parkeerkaart kost geld.",
        "Zij wonen aan de Schiermonnikoogsterweg.",
        "Een gehandicaptenparkeerkaart is een kaart om dichtbij te parkeren.",
        "Kijk op https://www.eenheellanggemeentelijkadres.nl/pagina.",
    ],
)
def test_passes_words_of_common_length_hyphens_and_explained_words(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]
