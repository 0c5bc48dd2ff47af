"""Does visible-label find fields whose name only a screen reader tells?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.visible_label import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<input aria-label="Geboortedatum">',
        '<label class="visually-hidden" for="g">Geboortedatum</label><input id="g">',
        '<p id="g" hidden>Geboortedatum</p><input aria-labelledby="g">',
    ],
)
def test_fails_a_name_that_nobody_sees(outcomes, html):
    assert outcomes(RULE, html) == [FAILED]


@pytest.mark.parametrize(
    "html",
    [
        "<label>Geboortedatum <input></label>",
        '<label for="g">Geboortedatum</label><textarea id="g"></textarea>',
        '<p id="g">Geboortedatum</p><input aria-labelledby="g">',
        '<fieldset><legend>Geboortedatum</legend><input aria-label="Dag"></fieldset>',
    ],
)
def test_passes_a_label_in_sight(outcomes, html):
    assert outcomes(RULE, html) == [PASSED]


@pytest.mark.parametrize(
    "html",
    [
        '<input type="search" aria-label="Zoek">',
        '<form role="search"><input aria-label="Zoek"></form>',
        '<form action="/zoeken/"><input aria-label="Zoek"></form>',
        '<table><tr><td><input aria-label="Aantal"></td></tr></table>',
        "<input>",
    ],
)
def test_does_not_apply_to_search_and_tables(outcomes, html):
    assert outcomes(RULE, html) == []
