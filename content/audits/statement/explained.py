"""What does a status, A to E, mean for whoever makes the statement?"""

from typing import Any

from django.utils.translation import gettext_lazy as _

from content.audits.statement.status import Status

MEANINGS = {
    Status.A: _("Complete research, at most three years old. All 50 criteria are met."),
    Status.B: _(
        "Complete research, at most three years old. Not all criteria are met, and you say what "
        "you do about it."
    ),
    Status.C: _("No complete research yet. You plan it within six months."),
    Status.D: _("No complete research, and no plan for it within six months."),
    Status.E: _("There is no statement."),
}


def explained(status: Status) -> Any:
    """Return the meaning in the reader's language."""
    return MEANINGS[status]
