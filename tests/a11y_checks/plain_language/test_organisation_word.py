"""Does organisation-word find departments, also where they are written as a name?"""

import pytest

from a11y_checks.outcome import PASSED
from a11y_checks.plain_language.organisation_word import RULE


@pytest.mark.parametrize(
    ("text", "excerpt", "suggestion"),
    [
        ("Bel met de afdeling Burgerzaken.", "de afdeling Burgerzaken", "de gemeente"),
        ("Publiekszaken helpt u.", "Publiekszaken", "De gemeente"),
        ("De klantmanager belt u.", "klantmanager", ""),
        ("De afdeling van de gemeente belt u.", "afdeling", ""),
    ],
)
def test_fails_a_department(failures, text, excerpt, suggestion):
    (finding,) = failures(RULE, text)
    assert (finding.pointer.excerpt, finding.suggestion) == (excerpt, suggestion)
    assert not finding.refuses


@pytest.mark.parametrize(
    "text",
    [
        "De gemeente helpt u.",
        "Uw zaken regelt u aan de balie.",
        "Het team van de school.",
        "De directie van de school en de afdeling van de winkel zijn vrij.",
    ],
)
def test_passes_the_municipality_and_other_organisations(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]
