"""Does main-landmark find pages without a main part?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.main_landmark import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><p>Tekst</p></body></html>",
        '<html><body><main role="none"><p>Tekst</p></main></body></html>',
    ],
)
def test_fails_a_page_without_a_main_part(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><main><p>Tekst</p></main></body></html>",
        '<html><body><div role="main"><p>Tekst</p></div></body></html>',
    ],
)
def test_passes_a_page_with_a_main_part(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_part_of_a_page(outcomes):
    html = "<p>Tekst</p>"
    assert outcomes(RULE, html) == []
