"""Does empty-heading find headings without words?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.empty_heading import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<h2></h2>",
        "<h2> &nbsp; <br></h2>",
        '<h2><img src="lijn.png" alt=""></h2>',
        '<h2><span aria-hidden="true">Kosten</span></h2>',
        '<div role="heading" aria-level="2"></div>',
    ],
)
def test_fails_a_heading_without_words(outcomes, html):
    assert outcomes(RULE, html) == [FAILED]


@pytest.mark.parametrize(
    "html",
    ["<h2>Kosten</h2>", '<h2><img src="k.png" alt="Kosten"></h2>', '<h2 aria-label="Kosten"></h2>'],
)
def test_passes_a_heading_with_a_name(outcomes, html):
    assert outcomes(RULE, html) == [PASSED]


@pytest.mark.parametrize("html", ["<p></p>", "<h2 hidden></h2>", '<h2 role="none"></h2>', ""])
def test_does_not_apply_to_what_is_no_heading(outcomes, html):
    assert outcomes(RULE, html) == []
