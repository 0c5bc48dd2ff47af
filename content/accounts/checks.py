"""Is signing in set up so that somebody can get in, and nobody gets in too easily?"""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.utils.translation import gettext_lazy as _

from content.accounts.provider.mapping import roles_by_group
from content.accounts.roles import ROLES

NEEDED = ("OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_ROLES")


@register(Tags.security)
def sign_in_is_possible(**kwargs: Any) -> list[CheckMessage]:
    """Return an error for every setting of the sign-in server that is missing or wrong."""
    if not settings.OIDC_SERVER_URL:
        return [] if settings.PASSWORD_SIGN_IN else [_nobody_gets_in()]
    return [*_missing(), *_unknown_roles()]


def _nobody_gets_in() -> CheckMessage:
    return Error(
        _("Nobody can sign in: passwords are switched off and there is no sign-in server."),
        hint=_("Set OIDC_SERVER_URL, or take PASSWORD_SIGN_IN=no away."),
        id="accounts.E001",
    )


def _missing() -> list[CheckMessage]:
    told = _("OIDC_SERVER_URL is set, but %(name)s is not.")
    return [
        Error(told % {"name": name}, id="accounts.E002")
        for name in NEEDED
        if not getattr(settings, name)
    ]


def _unknown_roles() -> list[CheckMessage]:
    known = {kind.key for kind in ROLES}
    wrong = sorted(set(roles_by_group().values()) - known)
    told = _("OIDC_ROLES names “%(role)s”, which is not a role.")
    hint = _("The roles are: %(roles)s.") % {"roles": ", ".join(sorted(known))}
    return [Error(told % {"role": role}, hint=hint, id="accounts.E003") for role in wrong]
