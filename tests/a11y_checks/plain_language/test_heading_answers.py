"""Does heading-answers find headings that say nothing?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.heading_answers import RULE


@pytest.mark.parametrize("heading", ["Algemeen", "1. Inleiding", "MEER INFORMATIE:", "Overig"])
def test_fails_a_heading_that_says_nothing(outcomes, heading):
    assert outcomes(RULE, f"<h2>{heading}</h2>") == [FAILED]


@pytest.mark.parametrize(
    "heading", ["Wat kost het?", "Meer informatie over parkeren", "Algemene bijstand aanvragen"]
)
def test_passes_a_heading_that_says_what_follows(outcomes, heading):
    assert outcomes(RULE, f"<h2>{heading}</h2>") == [PASSED]


def test_does_not_apply_to_a_paragraph(outcomes):
    assert outcomes(RULE, "<p>Algemeen</p>") == []
