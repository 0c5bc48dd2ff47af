"""Does aria-name-prohibited find names where no name can be?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.aria_name_prohibited import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<p aria-label="Naam">Tekst</p>',
        '<span aria-labelledby="x">Tekst</span>',
        '<div aria-roledescription="kaart">Tekst</div>',
    ],
)
def test_fails_a_name_on_plain_text(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<nav aria-label="Hoofdmenu"></nav>',
        '<section aria-label="Nieuws"></section>',
        '<div role="group" aria-label="Adres"></div>',
    ],
)
def test_passes_a_name_on_a_part(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<p>Tekst</p>",
        '<p aria-label="">Tekst</p>',
        '<p aria-label="x" hidden>Tekst</p>',
    ],
)
def test_does_not_apply_to_no_name(outcomes, html):
    assert outcomes(RULE, html) == []
