"""Does menuitem-name find choices that say nothing?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.menuitem_name import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<ul role="menu"><li role="menuitem"></li></ul>',
        '<span role="menuitemcheckbox" aria-checked="true"><img src="a.png" alt=""></span>',
    ],
)
def test_fails_a_choice_without_words(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_passes_a_choice_with_words(outcomes):
    html = '<ul role="menu"><li role="menuitem">Adres wijzigen</li></ul>'
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_an_ordinary_list(outcomes):
    html = "<ul><li></li></ul>"
    assert outcomes(RULE, html) == []
