"""Does page-title find pages without a title?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.page_title import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<html><head></head><body>Tekst</body></html>",
        "<html><head><title> </title></head></html>",
        "<html><body><svg><title>Logo</title></svg></body></html>",
    ],
)
def test_fails_a_page_without_a_title(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_refuses_a_page_without_a_title(refuses):
    html = "<html><body>Tekst</body></html>"
    assert refuses(RULE, html)


def test_passes_a_page_with_a_title(outcomes):
    html = "<html><head><title>Paspoort</title></head></html>"
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_part_of_a_page(outcomes):
    html = "<p>Tekst</p>"
    assert outcomes(RULE, html) == []
