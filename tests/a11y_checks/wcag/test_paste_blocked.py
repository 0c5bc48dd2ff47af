"""Does paste-blocked find fields that refuse a pasted password?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.paste_blocked import RULE


@pytest.mark.parametrize("handler", ["return false", "event.preventDefault()"])
def test_fails_a_field_that_refuses(outcomes, handler):
    assert outcomes(RULE, f'<input type="password" onpaste="{handler}">') == [FAILED]


def test_passes_a_field_that_only_counts(outcomes):
    assert outcomes(RULE, '<input onpaste="telLetters()">') == [PASSED]


def test_does_not_apply_to_an_ordinary_field(outcomes):
    assert outcomes(RULE, '<input type="password">') == []
