"""Which account belongs to somebody who signed in elsewhere?"""

from itertools import chain, count

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser, Group
from django.db import transaction

from content.accounts.models import OutsideIdentity, Role
from content.accounts.provider.mapping import Claims, roles_of

USERNAME_LENGTH = 140  # leaves room for a number in the 150 of Django


class NoRole(Exception):
    """This person has no role in the site, so there is no account for them."""


@transaction.atomic
def account_for(claims: Claims) -> AbstractUser:
    """Return the account of this person, with the name and the roles that they have today.

    It is found by who they are over there, never by e-mail address: somebody who can choose
    an address must not get the account of a colleague. Raises NoRole.
    """
    identity = {"issuer": claims["iss"], "subject": claims["sub"]}
    known = OutsideIdentity.objects.select_related("user").filter(**identity).first()
    keys = roles_of(claims)
    if not keys:
        raise NoRole
    account = known.user if known else _new_account(claims)
    if not known:
        OutsideIdentity.objects.create(user=account, **identity)
    account.first_name = str(claims.get("given_name", ""))[:150]
    account.last_name = str(claims.get("family_name", ""))[:150]
    account.email = str(claims.get("email", ""))[:254]
    account.save(update_fields=["first_name", "last_name", "email"])
    _set_roles(account, keys)
    return account


def take_roles_away(claims: Claims) -> None:
    """Leave somebody who has no role any more with none of ours."""
    known = OutsideIdentity.objects.filter(issuer=claims["iss"], subject=claims["sub"]).first()
    if known:
        _set_roles(known.user, set())


def _set_roles(account: AbstractUser, keys: set[str]) -> None:
    """Give exactly these roles; groups that are not ours stay as an administrator set them."""
    ours = Group.objects.filter(pk__in=Role.objects.exclude(group=None).values("group"))
    wanted = Group.objects.filter(pk__in=Role.objects.filter(key__in=keys).values("group"))
    account.groups.remove(*ours.difference(wanted))
    account.groups.add(*wanted)


def _new_account(claims: Claims) -> AbstractUser:
    told = claims.get("preferred_username") or claims.get("email") or claims["sub"]
    accounts = get_user_model()
    wanted = accounts.normalize_username(str(told))[:USERNAME_LENGTH]
    names = chain([wanted], (f"{wanted}-{number}" for number in count(2)))
    free = next(name for name in names if not accounts.objects.filter(username=name).exists())
    return accounts.objects.create_user(free)
