"""Does html-language find pages without a language that exists?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.html_language import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<html><body>Tekst</body></html>",
        '<html lang=""><body>Tekst</body></html>',
    ],
)
def test_fails_a_page_without_a_language(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<html lang="nederlands"></html>',
        '<html lang="dut"></html>',
        '<html lang="xx-NL"></html>',
    ],
)
def test_fails_a_language_that_does_not_exist(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_refuses_a_page_without_a_language(refuses):
    html = "<html><body>Tekst</body></html>"
    assert refuses(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<html lang="nl"></html>',
        '<html lang="en-GB"></html>',
    ],
)
def test_passes_a_language_that_exists(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_part_of_a_page(outcomes):
    html = "<p>Tekst</p>"
    assert outcomes(RULE, html) == []
