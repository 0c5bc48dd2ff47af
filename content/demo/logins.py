"""Who can sign in to the demo?"""

from dataclasses import dataclass

from django.utils.translation import gettext_noop

from content.accounts.roles import APPROVER, AUDITOR, DESK, KEEPER, WRITER

PASSWORD = "voorbeeld-stad-2026"  # noqa: S105 - stands on the screen; only made while DEBUG is on


@dataclass(frozen=True)
class Login:
    """One person of the demo; `role_key` is empty for the administrator, who may do all."""

    username: str
    first_name: str
    role: str
    role_key: str


LOGINS = (
    Login("redacteur", "Ria", gettext_noop("editor: writes"), WRITER),
    Login("eindredacteur", "Ed", gettext_noop("second editor: publishes and approves"), APPROVER),
    Login("inhoud", "Kim", gettext_noop("content manager: also settings and redirects"), KEEPER),
    Login("auditor", "Aya", gettext_noop("auditor: reads the evidence"), AUDITOR),
    Login("balie", "Bo", gettext_noop("desk employee: looks things up"), DESK),
    Login("beheerder", "Ben", gettext_noop("administrator: may do all"), ""),
)
