"""Does device-motion find pages that can only be moved by moving the phone?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.device_motion import RULE

LISTENING = "<script>addEventListener('devicemotion', blader)</script>"


def test_fails_a_page_without_a_button(outcomes):
    assert outcomes(RULE, f"<p>Schud voor de volgende foto.</p>{LISTENING}") == [FAILED]


def test_passes_a_page_with_a_button(outcomes):
    assert outcomes(RULE, f"<button>Volgende foto</button>{LISTENING}") == [PASSED]


def test_does_not_apply_to_a_page_that_does_not_listen(outcomes):
    assert outcomes(RULE, "<script>blader()</script><p>Schud de pan.</p>") == []
