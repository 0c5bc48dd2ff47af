"""Does aria-context find parts that stand alone?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.aria_context import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<p role="listitem">x</p>',
        (
            '<div role="list"><section aria-label="x" role="region"><p '
            'role="listitem">x</p></section></div>'
        ),
        '<p role="tab">x</p>',
    ],
)
def test_fails_a_part_that_stands_alone(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<div role="list"><div><p role="listitem">x</p></div></div>',
        '<ul><li><span></span></li></ul><div role="list"><p role="listitem">x</p></div>',
        '<div role="list" aria-owns="a"></div><p id="a" role="listitem">x</p>',
    ],
)
def test_passes_a_part_in_its_whole(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<ul><li>x</li></ul>",
        '<p role="note">x</p>',
    ],
)
def test_does_not_apply_to_ordinary_parts(outcomes, html):
    assert outcomes(RULE, html) == []
