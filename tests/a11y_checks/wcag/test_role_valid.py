"""Does role-valid find roles that do not exist?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.role_valid import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<p role="knop">Tekst</p>',
        '<p role="widget">Tekst</p>',
    ],
)
def test_fails_a_role_that_does_not_exist(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<p role="note">Tekst</p>',
        '<p role="knop button">Tekst</p>',
        '<p role="BUTTON">Tekst</p>',
        '<p role="doc-subtitle">Tekst</p>',
    ],
)
def test_passes_a_role_that_exists(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<p>Tekst</p>",
        '<p role="">Tekst</p>',
        '<p role="knop" hidden>Tekst</p>',
    ],
)
def test_does_not_apply_to_no_role(outcomes, html):
    assert outcomes(RULE, html) == []
