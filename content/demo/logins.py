"""Who can sign in to the demo?"""

from dataclasses import dataclass

from django.utils.translation import gettext_noop

PASSWORD = "voorbeeld-stad-2026"  # noqa: S105 - stands on the screen; only made while DEBUG is on
EDITORS, APPROVERS, AUDITORS = "Redacteuren", "Eindredacteuren", "Auditors"


@dataclass(frozen=True)
class Login:
    """One person of the demo; `group` is empty for the administrator, who may do all."""

    username: str
    first_name: str
    role: str
    group: str


LOGINS = (
    Login("redacteur", "Ria", gettext_noop("editor: writes"), EDITORS),
    Login("eindredacteur", "Ed", gettext_noop("second editor: publishes and approves"), APPROVERS),
    Login("auditor", "Aya", gettext_noop("auditor: reads the evidence"), AUDITORS),
    Login("beheerder", "Ben", gettext_noop("administrator: may do all"), ""),
)
