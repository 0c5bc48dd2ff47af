"""Does enumeration find what should be a list?"""

import pytest

from a11y_checks.outcome import PASSED
from a11y_checks.plain_language.enumeration import RULE


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Neem een geldig paspoort, twee nieuwe pasfoto's, uw oude rijbewijs en geld mee.", 4),
        (
            "De buurt krijgt nieuwe banken langs het water, meer licht in het park, een veilige "
            "weg naar school, een plein voor de jeugd of een extra speeltuin.",
            5,
        ),
        ("U kunt komen op maandag, dinsdag, woensdag, donderdag, vrijdag en zaterdag.", 6),
    ],
)
def test_fails_four_things_or_six_single_words(failures, text, items):
    (finding,) = failures(RULE, text)
    assert finding.params["items"] == items


@pytest.mark.parametrize(
    "text",
    [
        "Neem een paspoort, een pasfoto en een rijbewijs mee.",
        "U kunt komen op maandag, dinsdag, woensdag en vrijdag.",
        "Als u verhuist, geeft u dat door, en als u belt, helpen wij u of uw partner.",
        "De gemeente belt u, wij sturen u een brief, u komt langs en u tekent.",
    ],
)
def test_passes_short_series_and_clauses(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


def test_does_not_apply_to_items_of_a_list(outcomes):
    item = "een oud paspoort, een nieuwe foto, een geldig rijbewijs en wat geld"
    assert outcomes(RULE, f"<ul><li>{item}</li></ul>") == []
