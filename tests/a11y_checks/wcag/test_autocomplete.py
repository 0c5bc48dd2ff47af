"""Does autocomplete find names that browsers do not know?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.autocomplete import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<input autocomplete="voornaam">',
        '<input autocomplete="home street-address">',
        '<input autocomplete="email name">',
        '<input autocomplete="shipping">',
        '<input autocomplete="work shipping email">',
    ],
)
def test_fails_a_name_that_does_not_exist(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<input autocomplete="given-name">',
        '<input autocomplete="shipping street-address">',
        '<input autocomplete="section-kind work email">',
        '<select autocomplete="bday-month"></select>',
        '<input autocomplete="username webauthn">',
        '<input autocomplete="EMAIL">',
    ],
)
def test_passes_a_name_that_exists(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<input autocomplete="off">',
        '<input autocomplete="">',
        '<input autocomplete="x" disabled>',
        '<input type="submit" autocomplete="x">',
        '<div autocomplete="x"></div>',
    ],
)
def test_does_not_apply_to_fields_that_ask_nothing(outcomes, html):
    assert outcomes(RULE, html) == []
