"""Does nominalisation find chains of nouns that hide a verb?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.nominalisation import RULE


@pytest.mark.parametrize(
    "text",
    [
        "Voor het verstrekken van een pas en het verlengen van een rijbewijs betaalt u.",
        "De herziening van de regels leidt tot een versnelling van de procedure.",
        "Door de toename van het verkeer is een aanpassing van de weg nodig.",
        "Het invullen van de vragenlijst duurt een uur.",
        "Bij het aanvragen van een paspoort betaalt u.",
        "Het in behandeling nemen van uw aanvraag duurt een week.",
        "De verstrekking van de pas vindt morgen plaats.",
        "Er vindt een beoordeling plaats.",
        "De afstemming tussen de diensten vraagt een wijziging van de planning.",
    ],
)
def test_fails_two_hidden_verbs_or_one_as_the_subject(outcomes, text):
    assert outcomes(RULE, text) == [FAILED]


@pytest.mark.parametrize(
    "text",
    [
        "U betaalt bij het aanvragen van een paspoort.",
        "De betaling van uw boete kan tot 1 mei.",
        "De afdeling van de gemeente en de vereniging van bewoners werken samen.",
        "Het leven van een student en het examen van mei.",
        "De opening van het park vindt plaats op 3 mei, de raadsvergadering op 4 mei.",
        "Het is fijn om te horen van u.",
        "Het eten van de kat staat klaar.",
        "De ring van goud en de woning van mijn oma.",
        "De werkomgeving van de collega's en de vergunning van de buren.",
    ],
)
def test_passes_one_hidden_verb_or_nouns_that_name_things(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


def test_names_the_nouns(failures):
    (finding,) = failures(
        RULE,
        "De sluiting van de balie en het openen van een loket kosten tijd; "
        "de verhoging van de prijs ook.",
    )
    assert finding.params["nouns"] == "sluiting, openen, verhoging"


def test_does_not_apply_to_english(outcomes):
    assert outcomes(RULE, "The lending van and the housing van.", "en") == []
