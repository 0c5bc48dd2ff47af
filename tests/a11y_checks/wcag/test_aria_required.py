"""Does aria-required find roles that miss a state?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.aria_required import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<div role="checkbox">Akkoord</div>',
        '<div role="slider"></div>',
        '<div role="heading">Kosten</div>',
        '<div role="separator" tabindex="0"></div>',
    ],
)
def test_fails_a_role_without_its_state(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<div role="checkbox" aria-checked="false">Akkoord</div>',
        '<input type="checkbox" role="switch">',
        '<h2 role="checkbox" aria-checked="true">x</h2>',
    ],
)
def test_passes_a_role_with_its_state(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<p role="note">x</p>',
        '<div role="separator"></div>',
        '<input type="checkbox" role="checkbox">',
        '<div role="checkbox" hidden></div>',
    ],
)
def test_does_not_apply_to_roles_without_demands(outcomes, html):
    assert outcomes(RULE, html) == []
