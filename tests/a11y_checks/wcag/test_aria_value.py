"""Does aria-value find values that do not exist?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.aria_value import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<button aria-expanded="ja">Menu</button>',
        '<div role="slider" aria-valuenow="veel"></div>',
        '<p aria-live="loud">x</p>',
        '<h2 aria-level="twee">x</h2>',
        '<p aria-relevant="text all of">x</p>',
        '<div role="scrollbar" aria-controls="weg" aria-valuenow="1"></div>',
    ],
)
def test_fails_a_value_that_does_not_exist(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<button aria-expanded="false">Menu</button>',
        '<div role="slider" aria-valuenow="1.5"></div>',
        '<p aria-relevant="text additions">x</p>',
        '<a href="/" aria-current="page">x</a>',
        '<p aria-controls="weg">x</p>',
    ],
)
def test_passes_a_value_that_exists(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<p aria-live="">x</p>',
        '<p aria-naam="x">x</p>',
    ],
)
def test_does_not_apply_to_empty_or_unknown_attributes(outcomes, html):
    assert outcomes(RULE, html) == []
