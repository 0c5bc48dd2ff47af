"""Does old-word-form find old endings, and leave names and fixed expressions alone?"""

import pytest

from a11y_checks.outcome import PASSED
from a11y_checks.plain_language.old_word_form import RULE


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Het besluit der raad staat vast.", "der"),
        ("Op de 3e dezes komt u langs.", "dezes"),
        ("Door uwer hand is dit niet klaar.", "uwer"),
        ("Hoogachtend, de gemeente.", "Hoogachtend"),
    ],
)
def test_fails_an_old_form(failures, text, excerpt):
    (finding,) = failures(RULE, text)
    assert finding.pointer.excerpt == excerpt
    assert not finding.refuses


@pytest.mark.parametrize(
    "text",
    [
        "Meneer van der Berg en mevrouw Ter Horst komen ook.",
        "Ten Boer ligt bij Groningen. Ten eerste is dat dichtbij.",
        "Het Koninkrijk der Nederlanden is groot.",
        "Zij het kind, hij de hond.",
        "Wij wonen aan de Hoge der A en aan de Brink der Eiken.",
        "Hij is slecht ter been. Ter hoogte van de kerk ligt een put.",
    ],
)
def test_passes_names_and_fixed_expressions(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]
