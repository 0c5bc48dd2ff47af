"""Does object-name find objects without a name?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.object_name import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<object data="kaart.png"></object>',
        '<object data="film" type="video/mp4"></object>',
        '<object data="kaart.svg">Een kaart</object>',
    ],
)
def test_fails_an_object_without_a_name(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<object data="kaart.png" title="Kaart"></object>',
        '<object data="kaart.png" aria-label="Kaart"></object>',
    ],
)
def test_passes_an_object_with_a_name(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<object data="pagina.html"></object>',
        '<object data="kaart.png" hidden></object>',
        '<object data="kaart.png" role="none"></object>',
    ],
)
def test_does_not_apply_to_objects_that_show_text(outcomes, html):
    assert outcomes(RULE, html) == []
