"""Does blaming-tone find blame and threats?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.blaming_tone import RULE


@pytest.mark.parametrize(
    "text",
    [
        "U hebt nagelaten het formulier op te sturen.",
        "U bent al drie keer nalatig geweest.",
        "Betaal op tijd, anders volgt direct een hoge boete.",
        "Tot onze spijt zien wij ons genoodzaakt uw uitkering te stoppen.",
        "Doet u dit niet, dan nemen wij maatregelen tegen u.",
        "U bent uw afspraken met ons niet nagekomen.",
    ],
)
def test_fails_blame_and_threats(outcomes, text):
    assert outcomes(RULE, text) == [FAILED]


@pytest.mark.parametrize(
    "text",
    [
        "Wij hebben uw formulier nog niet. Stuur het voor 1 mei.",
        "U bent op tijd. Dat is niet nalatig.",
        "U kunt een boete krijgen.",
    ],
)
def test_passes_a_friendly_warning(outcomes, text):
    assert FAILED not in outcomes(RULE, text)
    assert PASSED in outcomes(RULE, text)
