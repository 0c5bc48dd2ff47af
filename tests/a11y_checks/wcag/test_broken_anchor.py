"""Does broken-anchor find links to a place that is not there?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.broken_anchor import RULE

PAGE = '<html lang="nl"><body>{}</body></html>'


def test_fails_a_place_that_is_not_on_the_page(outcomes):
    assert outcomes(RULE, PAGE.format('<a href="#kosten">Kosten</a><h2>Kosten</h2>')) == [FAILED]


@pytest.mark.parametrize(
    "html",
    [
        '<a href="#kosten">Kosten</a><h2 id="kosten">Kosten</h2>',
        '<a href="#kosten">Kosten</a><a name="kosten"></a>',
        '<a href="#caf%C3%A9">Café</a><h2 id="café">Café</h2>',
    ],
)
def test_passes_a_place_that_is_there(outcomes, html):
    assert outcomes(RULE, PAGE.format(html)) == [PASSED]


@pytest.mark.parametrize("target", ["#", "#top", "/afval#bak", "#/route", "#:~:text=bak"])
def test_does_not_apply_to_other_targets(outcomes, target):
    assert outcomes(RULE, PAGE.format(f'<a href="{target}">Afval</a>')) == []


def test_does_not_apply_to_a_part_of_a_page(outcomes):
    assert outcomes(RULE, '<p><a href="#elders">Kosten</a></p>') == []
