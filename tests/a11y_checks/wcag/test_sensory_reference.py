"""Does sensory-reference find texts that point by place or looks?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.sensory_reference import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<p>Klik op de rode knop.</p>",
        "<p>Zie de kolom hiernaast voor de kosten.</p>",
        "<p>Gebruik het menu rechts.</p>",
        "<p>De links in het linkermenu helpen u.</p>",
        "<p>Press the green button.</p>",
        "<p>Use the links on the right.</p>",
        "<p>Meer leest u in het linker kader.</p>",
    ],
)
def test_fails_a_place_or_a_look_alone(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Klik op de rode knop ‘Versturen’.</p>",
        "<p>Ga bij de kerk naar rechts.</p>",
        "<p>U krijgt een groene container.</p>",
        "<p>Let op de rechten van uw kind.</p>",
        "<p>Deze links helpen u verder.</p>",
        "<p>Parkeer in het blauwe vak.</p>",
        "<p>Lees ook de kleine letters.</p>",
        "<p>Information on the right to object.</p>",
        "<p>Zie hieronder.</p>",
        "<p>Kies de ronde knop.</p><button>Ronde knop</button>",
    ],
)
def test_passes_places_in_the_world_and_parts_with_a_name(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_page_without_text(outcomes):
    html = ""
    assert outcomes(RULE, html) == []
