"""Does address-form find a page that mixes u and je?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.address_form import RULE

MIXED = "U vraagt uw pas aan. Neem je foto mee. Jouw pas is dan klaar."


def test_fails_and_blocks_a_page_that_mixes_both(failures, refuses):
    assert [finding.pointer.excerpt for finding in failures(RULE, MIXED)] == ["je", "Jouw"]
    assert refuses(RULE, MIXED)


def test_suggests_the_form_where_it_is_certain(failures):
    assert [finding.suggestion for finding in failures(RULE, MIXED)] == ["", "Uw"]


def test_fails_without_blocking_one_stray_word(outcomes, refuses):
    text = "U vraagt uw pas aan. Soms moet je wachten."
    assert outcomes(RULE, text) == [FAILED]
    assert not refuses(RULE, text)


def test_advises_once_on_a_page_that_only_says_je(failures, refuses):
    text = "Je vraagt je pas aan. Neem je foto mee."
    (finding,) = failures(RULE, text)
    assert "Other pages" in finding.message
    assert not refuses(RULE, text)


@pytest.mark.parametrize(
    "text",
    [
        "U vraagt uw pas aan. U neemt een foto mee.",
        "U leest: “Neem je foto mee, want je pas is jouw bewijs.” Dat doet u.",
        "U leest 'Neem je foto mee' en 'Jouw buurt'. Dat doet u in foto's en auto's.",
        "Wij zijn open tot 17.00 u. U kunt ook de campagne Doe Je Mee bekijken.",
        "U mailt naar je@voorbeeld.nl of kijkt op www.voorbeeld.nl/je-buurt.",
    ],
)
def test_passes_one_form_and_words_that_are_not_to_the_reader(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


@pytest.mark.parametrize("text", ["", "De balie is open tot 17 u.", "Bel vanaf 9 u."])
def test_does_not_apply_when_nobody_is_addressed(outcomes, text):
    assert outcomes(RULE, text) == []


def test_does_not_apply_to_a_quotation_in_another_language(outcomes):
    html = '<p>U betaalt. Uw pas is klaar.</p><p lang="fr">Je ne parle pas. Je ris.</p>'
    assert outcomes(RULE, html) == [PASSED]
