"""Does adjacent-links find two links in a row to the same page?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.adjacent_links import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/a"><img src="a.png" alt="Bak"></a> <a href="/a">Bak bestellen</a>',
        '<a href="/a">Bak</a><a href="/a">Bak bestellen</a>',
    ],
)
def test_fails_two_links_to_one_page(outcomes, html):
    assert outcomes(RULE, html) == [FAILED]


def test_passes_two_links_to_two_pages(outcomes):
    assert outcomes(RULE, '<a href="/a">Bak</a> <a href="/b">Zak</a>') == [PASSED]


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="/a">Bak</a></p><p><a href="/a">Bak</a></p>',
        '<a href="/a">Bak</a> of <a href="/a">bak</a>',
        '<a href="/a">Bak</a>',
    ],
)
def test_does_not_apply_to_links_with_something_between(outcomes, html):
    assert outcomes(RULE, html) == []
