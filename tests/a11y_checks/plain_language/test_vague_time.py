"""Does vague-time ask for a date?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.vague_time import RULE


@pytest.mark.parametrize("time", ["binnenkort", "te zijner tijd", "zo spoedig mogelijk", "tijdig"])
def test_fails_a_time_that_nobody_can_plan_with(failures, time):
    (finding,) = failures(RULE, f"Wij sturen {time} een brief.")
    assert finding.pointer.excerpt == time
    assert not finding.refuses


@pytest.mark.parametrize(
    "text",
    ["Wij sturen binnen 2 weken een brief.", "Kom op 3 maart 2026.", "De tijd is om. Te voet."],
)
def test_passes_a_date_or_a_number_of_weeks(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


def test_fails_every_place(outcomes):
    assert outcomes(RULE, "Binnenkort bellen wij. U krijgt spoedig post.") == [FAILED, FAILED]
