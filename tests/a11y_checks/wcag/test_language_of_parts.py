"""Does language-of-parts find codes that do not exist?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.language_of_parts import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="nederlands">Tekst</p>',
        '<p lang="xx">Tekst</p>',
        '<p lang="eng">Text</p>',
        '<p lang="">Tekst</p>',
        '<p lang="en_GB">Text</p>',
        '<div lang="qq"><img src="a.png" alt="Balie"></div>',
    ],
)
def test_fails_a_code_that_does_not_exist(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="en">Text</p>',
        '<p lang="nl-BE">Tekst</p>',
        '<p lang="FY">Tekst</p>',
        '<p lang="ar">نص</p>',
        '<p lang="gos">Moi</p>',
        '<div lang="xx"><p lang="en">Text</p></div>',
    ],
)
def test_passes_a_code_that_exists(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<div lang="xx"></div>',
        "<p>Tekst</p>",
        '<p lang="xx" hidden>Tekst</p>',
    ],
)
def test_does_not_apply_to_parts_without_text_of_their_own(outcomes, html):
    assert outcomes(RULE, html) == []
