"""Does bold-as-heading find bold lines that play a heading?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.bold_as_heading import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<p><strong>Wat kost het?</strong></p><p>Een paspoort kost 80 euro.</p>",
        "<p><b>Meenemen:</b> </p><ul><li>pasfoto</li></ul>",
    ],
)
def test_fails_a_short_bold_line_before_a_text(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<p><strong>Let op: dit verandert.</strong></p><p>Meer tekst.</p>",
        "<p><strong>Let op:</strong> bel eerst.</p><p>Tekst</p>",
        '<p><strong><a href="/x">Afspraak maken</a></strong></p><p>Tekst</p>',
        ("<p><strong>Een</strong></p><p><strong>Twee</strong></p><p><strong>Drie.</strong></p>"),
    ],
)
def test_passes_bold_that_is_no_heading(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_the_last_paragraph(outcomes):
    html = "<p><strong>Tot ziens</strong></p>"
    assert outcomes(RULE, html) == []
