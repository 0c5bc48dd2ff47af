"""Does subordinate-clauses find stacked clauses?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.subordinate_clauses import RULE


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Wij bellen u als u een brief krijgt die u niet begrijpt, omdat wij u willen helpen.",
            "als, die, omdat",
        ),
        (
            "De man die belt, zegt dat de pas die hij heeft, oud is.",
            "die, dat, die",
        ),
    ],
)
def test_fails_three_clauses(failures, text, words):
    (finding,) = failures(RULE, text)
    assert finding.params["words"] == words


@pytest.mark.parametrize(
    "text",
    [
        "U krijgt een brief als wij weten dat u komt.",
        "Dat is zo. Die brief is dat jaar als bijlage bij dat boek verstuurd.",
        "Dat huis, die straat en dat plein zijn van ons, omdat wij ze kochten.",
    ],
)
def test_passes_two_clauses_and_words_that_point(outcomes, text):
    assert FAILED not in outcomes(RULE, text)
    assert PASSED in outcomes(RULE, text)
