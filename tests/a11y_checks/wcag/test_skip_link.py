"""Does skip-link find pages that begin with the whole menu?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.skip_link import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<html><body><a href="/">Home</a><main id="m"></main></body></html>',
        '<html><body><a href="#weg">Naar de inhoud</a></body></html>',
    ],
)
def test_fails_a_page_that_begins_with_something_else(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_passes_a_page_that_begins_with_a_jump(outcomes):
    html = '<html><body><a href="#m">Naar de inhoud</a><main id="m"></main></body></html>'
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/">Home</a>',
        "<html><body><p>Tekst</p></body></html>",
    ],
)
def test_does_not_apply_to_a_part_of_a_page_or_nothing_to_reach(outcomes, html):
    assert outcomes(RULE, html) == []
