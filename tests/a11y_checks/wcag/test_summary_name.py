"""Does summary-name find fold-out parts without a title?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.summary_name import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<details><summary></summary><p>Tekst</p></details>",
        '<details><summary role="none"></summary><p>Tekst</p></details>',
    ],
)
def test_fails_a_fold_out_part_without_a_title(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<details><summary>Wat neemt u mee?</summary><p>Tekst</p></details>",
        '<details><summary><img src="a.png" alt="Meenemen"></summary><p>Tekst</p></details>',
        "<details><summary>A</summary><div><summary></summary></div></details>",
    ],
)
def test_passes_a_fold_out_part_with_a_title(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<summary></summary>",
        "<details><summary></summary></details>",
    ],
)
def test_does_not_apply_to_what_does_not_open(outcomes, html):
    assert outcomes(RULE, html) == []
