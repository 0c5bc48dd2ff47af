"""Can anybody still sign in to a real site with a login of the demo?"""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.checks import CheckMessage, Error
from django.db import DatabaseError
from django.utils.translation import gettext_lazy as _

from content.demo.logins import LOGINS, PASSWORD


def demo_logins_are_gone(**kwargs: Any) -> list[CheckMessage]:
    """Return an error for every demo account that still has the password everybody knows.

    A database that is not there yet has no accounts.
    """
    try:
        known = list(
            get_user_model().objects.filter(
                username__in=[login.username for login in LOGINS], is_active=True
            )
        )
    except DatabaseError:
        return []
    return [_error(account.username) for account in known if account.check_password(PASSWORD)]


def _error(username: str) -> CheckMessage:
    return Error(
        _("The demo account “%(username)s” still has the password of the demo.")
        % {"username": username},
        hint=_("Delete this account, or give it a password of its own."),
        id="demo.E001",
    )
