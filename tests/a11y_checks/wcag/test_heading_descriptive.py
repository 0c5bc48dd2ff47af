"""Does heading-descriptive find headings that help nobody?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.heading_descriptive import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Algemeen</h2>",
        "<h2>Meer informatie:</h2>",
        "<h2>...</h2>",
    ],
)
def test_fails_a_heading_that_fits_any_text(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_fails_a_heading_that_repeats_an_earlier_one(outcomes):
    html = "<h2>Kosten</h2><p>80 euro</p><h2>Kosten</h2>"
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Wat kost een paspoort?</h2>",
        "<h2>Informatie over afval</h2>",
        "<h2>Paspoort</h2><h3>Kosten</h3><h2>Rijbewijs</h2><h3>Kosten</h3>",
    ],
)
def test_passes_headings_with_a_subject(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<p>Algemeen</p>",
        "<h2></h2>",
    ],
)
def test_does_not_apply_to_text_without_headings(outcomes, html):
    assert outcomes(RULE, html) == []


def test_only_advises_on_a_general_heading(refuses):
    html = "<h2>Algemeen</h2>"
    assert not refuses(RULE, html)
