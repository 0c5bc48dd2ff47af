"""Does usual-notation rewrite dates, times, amounts and phone numbers, and nothing else?"""

import pytest

from a11y_checks.outcome import PASSED
from a11y_checks.plain_language.usual_notation import RULE


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("01-02-2026", "1 februari 2026"),
        ("1/2/2026", "1 februari 2026"),
        ("2026-12-31", "31 december 2026"),
        ("09:00 uur", "9.00 uur"),
        ("09.00 uur", "9.00 uur"),
        ("17:30", "17.30"),
        ("9.00 u.", "9.00 uur"),
        ("€12", "€ 12"),
        ("€ 12,-", "€ 12"),
        ("€ 1.250,--", "€ 1.250"),
        ("EUR 12,50", "€ 12,50"),
        ("050-1234567", "(050) 123 45 67"),
        ("0598 - 123456", "(0598) 12 34 56"),
        ("0612345678", "06 12 34 56 78"),
        ("+31501234567", "(050) 123 45 67"),
        ("0881234567", "088 123 45 67"),
        ("08001234", "0800 1234"),
        ("9-17u", "9 tot 17 uur"),
        ("9u", "9 uur"),
        ("14.00h", "14.00 uur"),
        ("25 €", "€ 25"),
        ("€12.50", "€ 12,50"),
    ],
)
def test_fails_another_form_and_offers_the_usual_one(failures, written, usual):
    (finding,) = failures(RULE, f"Kijk naar {written} op de kaart.")
    assert (finding.pointer.excerpt, finding.suggestion) == (written, usual)


def test_leaves_the_stop_that_ends_a_sentence(failures):
    (finding,) = failures(RULE, "Wij beginnen om 19:30u.")
    assert (finding.pointer.excerpt, finding.suggestion) == ("19:30u", "19.30 uur")


def test_fails_a_short_number_without_its_space(failures):
    (finding,) = failures(RULE, "Bel 14050 voor hulp.")
    assert finding.suggestion == "14 050"


@pytest.mark.parametrize(
    "text",
    [
        "Op 1 februari 2026 van 9.00 uur tot 17.30 uur.",
        "Het kost € 12,50 of € 1.250 of € 12,00.",
        "Bel (050) 123 45 67, 06 12 34 56 78, 14 050, 0800 1234 of 112.",
        "Bel 050 123 45 67, 0598 12 34 56, 088 123 45 67 of 0900-8844.",
        "Uit het buitenland belt u +31 50 123 45 67 of +31 6 12 34 56 78.",
        "Kies nummer 2 u bent dan klaar. Het adres is Hoofdweg 12h. Maak een u-bocht.",
        "Het kost € 12.500 en duurt 24 uur.",
        "Lees artikel 3:15 en paragraaf 2.10.",
        "De schaal is 1:1000 en de versie is 1.2.3.",
        "Uw nummer is 123456789 en uw IBAN is NL91ABNA0417164300.",
        "De datum 45-13-2026 bestaat niet.",
        "In 2025-2026 waren er 14050 mensen.",
    ],
)
def test_passes_usual_forms_and_other_numbers(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]
