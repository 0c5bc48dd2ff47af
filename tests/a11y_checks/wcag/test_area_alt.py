"""Does area-alt find links in an image that say nothing?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.area_alt import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<map name="m"><area href="/noord" shape="rect"></map>',
        '<map><area href="/noord" alt=""></map>',
    ],
)
def test_fails_a_link_without_words(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_passes_a_link_with_words(outcomes):
    html = '<map><area href="/noord" alt="Wijk Noord"></map>'
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_an_area_without_a_link(outcomes):
    html = '<map><area alt="" nohref></map>'
    assert outcomes(RULE, html) == []
