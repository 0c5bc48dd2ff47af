"""Who is doing this, and is that somebody else than before?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import Q
from wagtail.log_actions import get_active_log_context


def acting_user() -> AbstractBaseUser | None:
    """Return the user of the admin request being handled; None for commands and code."""
    user = get_active_log_context().user
    return user if user is not None and user.is_authenticated else None


def is_same_person(one: AbstractBaseUser | None, other: AbstractBaseUser | None) -> bool:
    """Say whether two accounts are of one person: by the account, or by the e-mail address.

    Who signs in at the municipality's own server has another account there than with a
    password; two accounts make no second person.
    """
    if one is None or other is None:
        return False
    return one.pk == other.pk or (_address(one) != "" and _address(one) == _address(other))


def of_person(field: str, person: AbstractBaseUser) -> Q:
    """Return the condition that a foreign key to an account leads to this person."""
    own = Q(**{f"{field}_id": person.pk})
    address = _address(person)
    return own | Q(**{f"{field}__email__iexact": address}) if address else own


def _address(person: AbstractBaseUser) -> str:
    return str(getattr(person, "email", "")).strip().casefold()
