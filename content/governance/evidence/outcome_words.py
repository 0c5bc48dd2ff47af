"""How is an outcome called for a reader?"""

from typing import Any

from django.utils.translation import gettext_lazy as _

from a11y_checks.outcome import Outcome

WORDS = {
    Outcome.PASSED: _("Passed"),
    Outcome.FAILED: _("Failed"),
    Outcome.CANT_TELL: _("Can’t tell"),
    Outcome.INAPPLICABLE: _("Does not apply"),
    Outcome.UNTESTED: _("Not tested"),
}


def outcome_word(outcome: Outcome) -> Any:
    """Return the outcome in the reader's language."""
    return WORDS[outcome]
