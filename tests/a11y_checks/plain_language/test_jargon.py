"""Does jargon ask for an explanation of municipal terms, once?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.jargon import RULE


def test_fails_a_term_that_the_page_does_not_explain(failures):
    (finding,) = failures(RULE, "Voor een paspoort betaalt u leges.")
    assert finding.params["word"] == "leges"
    assert "kosten" in finding.params["alternatives"]
    assert not finding.refuses


def test_fails_the_plural_too(outcomes):
    assert outcomes(RULE, "Hier leest u alles over kapvergunningen.") == [FAILED]


def test_reports_a_term_once(failures):
    assert len(failures(RULE, "U betaalt leges. De leges zijn hoog.\n\nLeges vooraf betalen.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "U betaalt leges. Dat zijn kosten voor de dienst.",
        "U betaalt leges (kosten voor een dienst van de gemeente).",
        "U betaalt kosten voor de dienst (leges).",
        "Deze kosten noemen we leges.",
        "<h2>Wat zijn leges?</h2><p>Dat zijn kosten. U betaalt leges aan de balie.</p>",
        "Met leges bedoelen we de kosten van een dienst.",
        "Een paspoort kost € 83,87.",
        "<p>U betaalt <dfn>leges</dfn> aan de balie.</p>",
    ],
)
def test_passes_a_term_with_its_explanation(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


def test_fails_when_the_next_sentence_explains_nothing(outcomes):
    assert outcomes(RULE, "U betaalt leges. Dat is zo.") == [FAILED]
