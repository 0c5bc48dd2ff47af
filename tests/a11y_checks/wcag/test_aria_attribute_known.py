"""Does aria-attribute-known find attributes that do not exist?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.aria_attribute_known import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<p aria-lable="Naam">Tekst</p>',
        '<p aria-naam="x">Tekst</p>',
    ],
)
def test_fails_an_attribute_that_does_not_exist(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<p aria-describedby="x">Tekst</p>',
        '<p aria-description="x">Tekst</p>',
    ],
)
def test_passes_an_attribute_that_exists(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_other_attributes(outcomes):
    html = '<p data-aria-naam="x" class="aria-lable">Tekst</p>'
    assert outcomes(RULE, html) == []
