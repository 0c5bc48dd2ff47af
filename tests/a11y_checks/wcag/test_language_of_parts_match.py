"""Does language-of-parts-match compare the code with the words?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.language_of_parts_match import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="fr">You can ask for a new passport at the desk of the town hall.</p>',
        '<p lang="en">U kunt een paspoort aanvragen bij de balie van het stadhuis.</p>',
    ],
)
def test_fails_a_code_for_another_language(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="en">You can ask for a new passport at the desk of the town hall.</p>',
        '<p lang="ar">يمكنك طلب جواز سفر جديد في مكتب البلدية</p>',
    ],
)
def test_passes_the_right_code(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="fr">Paris Match</p>',
        '<p lang="xx">You can ask for it here.</p>',
    ],
)
def test_does_not_apply_to_a_text_that_is_too_short_to_judge(outcomes, html):
    assert outcomes(RULE, html) == []
