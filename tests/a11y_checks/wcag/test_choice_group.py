"""Does choice-group find radio buttons without a question around them?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.choice_group import RULE

CHOICES = (
    '<label><input type="radio" name="wie"> Ik</label>'
    '<label><input type="radio" name="wie"> Mijn kind</label>'
)


def test_fails_choices_that_stand_loose(outcomes):
    assert outcomes(RULE, f"<p>Wie gaat verhuizen?</p>{CHOICES}") == [FAILED]


def test_fails_a_group_without_a_question(outcomes):
    assert outcomes(RULE, f"<fieldset><legend></legend>{CHOICES}</fieldset>") == [FAILED]


@pytest.mark.parametrize(
    "html",
    [
        f"<fieldset><legend>Wie gaat verhuizen?</legend>{CHOICES}</fieldset>",
        f'<div role="radiogroup" aria-label="Wie gaat verhuizen?">{CHOICES}</div>',
        f'<div role="group" aria-label="Wie gaat verhuizen?">{CHOICES}</div>',
    ],
)
def test_passes_choices_in_a_group(outcomes, html):
    assert outcomes(RULE, html) == [PASSED]


def test_does_not_apply_to_one_choice_or_to_a_checkbox(outcomes):
    html = '<input type="radio" name="a"><input type="checkbox" name="b"><input name="b">'
    assert outcomes(RULE, html) == []
