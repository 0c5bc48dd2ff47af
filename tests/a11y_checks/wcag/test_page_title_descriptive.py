"""Does page-title-descriptive find titles that fit any page?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.page_title_descriptive import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<html><head><title>Home</title></head></html>",
        "<title>Untitled document</title>",
        "<title>Pagina 1 | Gemeente</title>",
    ],
)
def test_fails_a_general_title(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<title>Paspoort aanvragen - Gemeente</title>",
        "<title>Welkom in Nederland</title>",
    ],
)
def test_passes_a_title_with_a_subject(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<html><body>Tekst</body></html>",
        "<p>Tekst</p>",
    ],
)
def test_does_not_apply_to_a_page_without_a_title(outcomes, html):
    assert outcomes(RULE, html) == []
