"""Does all-caps find words that shout?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.all_caps import RULE


def test_fails_three_words_in_capitals(outcomes):
    html = "<p>LET OP: DIT IS NIEUW voor u</p>"
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Uw BSN staat op uw ID-kaart van de EU.</p>",
        "<p>BSN DNA EU</p>",
        "<p>KVK BTW IBAN BIC</p>",
        "<p>Gewone tekst.</p>",
    ],
)
def test_passes_names_and_abbreviations(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_page_without_text(outcomes):
    html = '<img src="a.png" alt="X">'
    assert outcomes(RULE, html) == []
