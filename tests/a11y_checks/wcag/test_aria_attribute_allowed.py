"""Does aria-attribute-allowed find attributes on the wrong role?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.aria_attribute_allowed import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<p aria-checked="true">x</p>',
        '<a href="/" aria-sort="ascending">x</a>',
        '<input type="password" aria-checked="true">',
    ],
)
def test_fails_an_attribute_on_the_wrong_role(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<button aria-pressed="true">x</button>',
        '<input type="password" aria-required="true">',
        '<th aria-sort="ascending">x</th>',
    ],
)
def test_passes_an_attribute_on_its_role(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<p aria-live="polite">x</p>',
        '<p aria-checked="">x</p>',
    ],
)
def test_does_not_apply_to_attributes_for_all_roles(outcomes, html):
    assert outcomes(RULE, html) == []
