"""Does a field keep its label while somebody types?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.placeholder_label import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<input placeholder="Uw naam">',
        '<textarea placeholder="Uw vraag"></textarea>',
        '<label></label><input type="email" placeholder="E-mailadres">',
        '<label for="ander">Naam</label><input id="naam" placeholder="Uw naam">',
    ],
)
def test_fails_a_field_with_only_a_text_in_it(outcomes, html):
    assert outcomes(RULE, html) == [FAILED]


@pytest.mark.parametrize(
    "html",
    [
        '<label for="naam">Naam</label><input id="naam" placeholder="Jansen">',
        '<label>Naam <input placeholder="Jansen"></label>',
        '<input aria-label="Zoeken" placeholder="paspoort">',
        '<b id="kop">Naam</b><input aria-labelledby="kop" placeholder="Jansen">',
    ],
)
def test_passes_a_field_with_a_label_and_an_example(outcomes, html):
    assert outcomes(RULE, html) == [PASSED]


def test_does_not_apply_to_a_field_without_an_example(outcomes):
    assert outcomes(RULE, "<label>Naam <input></label><input>") == []
