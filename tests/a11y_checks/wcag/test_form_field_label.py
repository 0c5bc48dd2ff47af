"""Does form-field-label find fields that nobody can name?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.form_field_label import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<input type="text">',
        '<label>Naam</label><input id="naam">',
        "<select><option>Kies</option></select>",
        "<textarea></textarea>",
        '<input type="date">',
        '<div role="textbox" contenteditable></div>',
        '<label for="a"></label><input id="a">',
    ],
)
def test_fails_a_field_without_a_label(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<label for="a">Naam</label><input id="a">',
        "<label>Naam <input></label>",
        '<input aria-label="Naam">',
        '<input title="Naam">',
        '<input placeholder="Naam">',
        '<p id="n">Naam</p><select aria-labelledby="n"></select>',
        "<label>Naam <select><option>Kies</option></select></label>",
    ],
)
def test_passes_a_field_with_a_label(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<input type="hidden">',
        '<input type="submit">',
        "<button></button>",
        "<input hidden>",
    ],
)
def test_does_not_apply_to_buttons_and_hidden_fields(outcomes, html):
    assert outcomes(RULE, html) == []


def test_two_elements_that_name_each_other_end():
    html = '<label id="a" for="b"><input id="b" aria-labelledby="a b"></label>'
    assert [seen.outcome for seen in RULE.findings(Document.from_html(html))] == [FAILED]
