"""Does page-language compare the code with the words?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.page_language import RULE


def test_fails_a_dutch_page_that_says_english(outcomes):
    html = (
        '<html lang="en"><body><p>U kunt een paspoort aanvragen bij de balie van het '
        "stadhuis.</p></body></html>"
    )
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        (
            '<html lang="nl"><body><p>U kunt een paspoort aanvragen bij de balie van het '
            "stadhuis.</p></body></html>"
        ),
        (
            '<html lang="nl"><p>U kunt een paspoort aanvragen bij de balie.</p><p lang="en">'
            "You can ask for a new passport at the desk, and it is free for all of us.</p>"
        ),
    ],
)
def test_passes_a_page_that_tells_the_truth(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<html lang="en"><body><p>Paspoort</p></body></html>',
        "<p>You can ask for a new passport at the desk, and it is free for all of us.</p>",
    ],
)
def test_does_not_apply_to_short_texts_and_parts_of_a_page(outcomes, html):
    assert outcomes(RULE, html) == []
