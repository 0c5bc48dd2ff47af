"""Does passive-voice find sentences that hide who acts?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.passive_voice import RULE


@pytest.mark.parametrize(
    "text",
    [
        "Uw aanvraag wordt door de gemeente beoordeeld.",
        "De vergunning is door de wethouder verleend.",
        "Er wordt binnen vier weken na ontvangst van uw brief een besluit genomen.",
        "Het terras moet worden gesloten en de stoelen worden weggehaald.",
    ],
)
def test_fails_a_passive_that_takes_effort(outcomes, text):
    assert outcomes(RULE, text) == [FAILED]


@pytest.mark.parametrize(
    "text",
    [
        "De gemeente beoordeelt uw aanvraag binnen vier weken na ontvangst van uw brief.",
        "De container wordt op maandag geleegd.",
        "Als uw kind in het ziekenhuis van onze stad is geboren, komt u bij ons langs.",
        "Wij zijn vorige week met de hele afdeling naar het nieuwe stadhuis verhuisd.",
        "Het wordt morgen in het hele land mooi en warm weer met veel zon.",
    ],
)
def test_passes_an_active_or_a_short_sentence(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


def test_points_at_the_verbs(failures):
    (finding,) = failures(RULE, "Uw aanvraag wordt door de gemeente beoordeeld.")
    assert finding.pointer.excerpt == "wordt door de gemeente beoordeeld"
    assert finding.pointer.start == 12


def test_does_not_apply_to_english(outcomes):
    assert outcomes(RULE, "The word is was worden by all of us.", "en") == []
