"""Does aria-owned find wholes with the wrong parts?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.aria_owned import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<div role="list"><p>x</p></div>',
        '<div role="menu"><a href="/">x</a></div>',
        '<div role="tablist"></div>',
        '<div role="menu"><div role="group"><span role="treeitem">x</span></div></div>',
    ],
)
def test_fails_a_whole_with_the_wrong_parts(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<div role="list"><div><span role="listitem">x</span></div></div>',
        '<div role="menu"><div role="group"><span role="menuitem">x</span></div></div>',
        '<div role="list" aria-owns="a"></div><p id="a" role="listitem">x</p>',
    ],
)
def test_passes_a_whole_with_its_parts(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<div role="list" aria-busy="true"></div>',
        '<ul role="list"></ul>',
        '<p role="note"></p>',
    ],
)
def test_does_not_apply_to_what_is_busy_or_ordinary(outcomes, html):
    assert outcomes(RULE, html) == []
