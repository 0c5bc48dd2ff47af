"""Does ascii-art find drawings of typed signs?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.ascii_art import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<p>==========</p>",
        "<p>Ga door --> hier</p>",
        "<pre>/\\\\_/\\\\  ( o.o )  > ^ <  //||\\\\\\\\ ==</pre>",
    ],
)
def test_fails_a_line_an_arrow_or_a_drawing(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Bel 14 050 - of mail ons...</p>",
        "<pre>een twee drie vier vijf</pre>",
    ],
)
def test_passes_text_and_code(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<pre role="img" aria-label="Kat">/\\\\_/\\\\ ( o.o ) > ^ < ////</pre>',
        "<pre><code>a && b, !c ?? {} [] () =></code></pre>",
    ],
)
def test_does_not_apply_to_code_and_a_drawing_with_a_name(outcomes, html):
    assert outcomes(RULE, html) == []
