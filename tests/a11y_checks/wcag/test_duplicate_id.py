"""Does duplicate-id find ids that lead to the wrong place?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.duplicate_id import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<label for="a">Naam</label><input id="a"><input id="a">',
        '<p id="a">x</p><p id="a">y</p><nav aria-labelledby="a"></nav>',
    ],
)
def test_fails_an_id_that_a_label_uses_twice(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_passes_an_id_that_is_used_once(outcomes):
    html = '<label for="a">Naam</label><input id="a">'
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_ids_that_nothing_refers_to(outcomes):
    html = '<p id="a">x</p><p id="a">y</p>'
    assert outcomes(RULE, html) == []
