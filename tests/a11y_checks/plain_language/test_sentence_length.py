"""Does sentence-length find long sentences, and say where to split them?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.sentence_length import RULE

OF_TWENTY = "U kunt " + "heel " * 17 + "snel."
OF_TWENTY_ONE = "U kunt " + "heel " * 18 + "snel."
OF_TWENTY_SIX = "U kunt " + "heel " * 23 + "snel."
TWO_MESSAGES = (
    "U krijgt van ons binnen zes weken een brief met een besluit over uw aanvraag, "
    "maar u kunt ons in die tijd altijd bellen met een vraag."
)


def test_passes_a_sentence_of_twenty_words(outcomes):
    assert outcomes(RULE, OF_TWENTY) == [PASSED]


def test_fails_without_blocking_from_twenty_one_words(outcomes, refuses):
    assert outcomes(RULE, OF_TWENTY_ONE) == [FAILED]
    assert not refuses(RULE, OF_TWENTY_ONE)


def test_fails_and_blocks_from_twenty_six_words(refuses):
    assert refuses(RULE, OF_TWENTY_SIX)


def test_proposes_two_sentences_where_the_word_order_stays(failures):
    (finding,) = failures(RULE, TWO_MESSAGES)
    assert finding.params["at"] == "maar"
    assert "uw aanvraag. Maar u kunt" in finding.suggestion


def test_passes_a_list_after_a_colon_of_which_each_item_is_short(outcomes):
    item = "<li>een pasfoto van niet ouder dan zes maanden</li>"
    assert FAILED not in outcomes(RULE, f"<p>Neem mee:</p><ul>{item * 5}</ul>")


def test_passes_typed_bullets_of_which_each_item_is_short(outcomes):
    assert outcomes(RULE, "Neem mee: " + "• een pasfoto van niet ouder dan zes maanden " * 5) == [
        PASSED
    ]


@pytest.mark.parametrize("bullet", ["-", "*", "•", "1."])
def test_passes_a_list_in_plain_text(outcomes, bullet):
    item = f"\n{bullet} een pasfoto van niet ouder dan zes maanden"
    assert set(outcomes(RULE, "Neem mee:" + item * 5)) == {PASSED}


def test_counts_a_web_address_as_one_word(outcomes):
    text = OF_TWENTY.replace("snel", "https://www.voorbeeld.nl/producten/paspoort/aanvragen.html")
    assert outcomes(RULE, text) == [PASSED]


def test_does_not_apply_to_english_or_to_a_page_without_text(outcomes):
    assert outcomes(RULE, OF_TWENTY_SIX, "en") == []
    assert outcomes(RULE, "") == []
