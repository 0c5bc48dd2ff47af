"""Does language-change-unmarked find paragraphs in another language?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.language_change_unmarked import RULE


def test_fails_an_english_paragraph_on_a_dutch_page(outcomes):
    html = (
        "<p>U kunt een paspoort aanvragen bij de gemeente. Dat doet u met een "
        "afspraak. Neem uw oude paspoort mee naar de balie van het "
        "stadhuis.</p><p>You can also ask for it when you are not from here.</p>"
    )
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        (
            "<p>U kunt een paspoort aanvragen bij de gemeente, ook als u niet hier bent "
            "geboren.</p><p>Kijk voor meer op de site van World Press Photo of bel met "
            "ons.</p>"
        ),
        (
            "<p>U kunt een paspoort aanvragen bij de gemeente. Dat doet u met een "
            'afspraak.</p><p lang="en">You can also ask for it when you are not from '
            "here.</p>"
        ),
    ],
)
def test_passes_one_language_with_names(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_short_texts(outcomes):
    html = "<p>Welcome to you</p>"
    assert outcomes(RULE, html) == []
