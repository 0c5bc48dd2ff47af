"""Does error-message-helpful find messages that do not help?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.error_message_helpful import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<p role="alert">Er is iets misgegaan.</p>',
        '<p class="form-error">Ongeldige waarde voor leeftijd</p>',
        '<input aria-invalid="true" aria-describedby="m"><p id="m">Ongeldig</p>',
        '<span id="error">Invalid input</span>',
    ],
)
def test_fails_a_message_without_help(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<p role="alert">Vul een datum in, zoals 31-01-2026.</p>',
        '<p class="error">Ongeldige datum. Schrijf de datum als 31-01-2026.</p>',
    ],
)
def test_passes_a_message_that_helps(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<p>Ongeldig</p>",
        '<p class="terror">Ongeldig</p>',
        '<p role="alert"></p>',
    ],
)
def test_does_not_apply_to_other_text(outcomes, html):
    assert outcomes(RULE, html) == []
