"""Does form-label-descriptive find labels that ask nothing?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.form_label_descriptive import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<label>Veld: <input></label>",
        "<label>Vul hier in <input></label>",
    ],
)
def test_fails_a_label_that_fits_any_field(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_fails_one_label_for_two_fields(outcomes):
    html = "<label>Naam <input></label><label>Naam <input></label>"
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<label>Geboortedatum <input></label>",
        "<label>Naam van uw kind <input></label>",
    ],
)
def test_passes_a_label_with_a_question(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        (
            "<fieldset><legend>U</legend><label>Naam "
            "<input></label></fieldset><fieldset><legend>Uw partner</legend><label>Naam "
            "<input></label></fieldset>"
        ),
        "<h2>U</h2><label>Naam <input></label><h2>Uw partner</h2><label>Naam <input></label>",
    ],
)
def test_passes_one_label_in_two_groups(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_field_without_a_label(outcomes):
    html = "<input>"
    assert outcomes(RULE, html) == []
