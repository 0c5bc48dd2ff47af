"""Which accounts does the example municipality have?"""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser

from content.accounts.granting import group_of
from content.accounts.roles import APPROVER
from content.demo.logins import LOGINS, PASSWORD, Login

AUTHOR = "voorbeeldstad"


def add_author() -> AbstractUser:
    """Return the account that writes and publishes the texts; nobody can sign in with it."""
    author = _existing(AUTHOR) or get_user_model().objects.create_user(
        AUTHOR, first_name="Gemeente", last_name="Voorbeeldstad"
    )
    author.groups.add(group_of(APPROVER))
    return author


def add_logins() -> tuple[Login, ...]:
    """Return the logins that work with the demo password; none when DEBUG is off.

    Makes the accounts that are missing. One that exists keeps its password and rights.
    """
    if not settings.DEBUG:
        return ()
    return tuple(login for login in LOGINS if _account(login).check_password(PASSWORD))


def _account(login: Login) -> AbstractUser:
    if existing := _existing(login.username):
        return existing
    account = get_user_model().objects.create_user(
        login.username,
        password=PASSWORD,
        first_name=login.first_name,
        is_superuser=not login.role_key,
    )
    account.groups.set([group_of(login.role_key)] if login.role_key else [])
    return account


def _existing(username: str) -> AbstractUser | None:
    return get_user_model().objects.filter(username=username).first()
