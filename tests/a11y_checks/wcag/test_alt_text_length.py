"""Does alt-text-length find texts that are too long to hear?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.alt_text_length import RULE


def test_fails_more_than_150_characters(outcomes):
    html = (
        '<img src="a.jpg" alt="De kaart toont alle parkeerplaatsen in het centrum, '
        "met de prijs per uur, de openingstijden, de plekken voor mensen met een "
        'beperking en de weg naar het station">'
    )
    assert FAILED in outcomes(RULE, html)


def test_passes_a_short_text(outcomes):
    html = '<img src="a.jpg" alt="Kaart van het centrum">'
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_decoration(outcomes):
    html = '<img src="a.jpg" alt="">'
    assert outcomes(RULE, html) == []
