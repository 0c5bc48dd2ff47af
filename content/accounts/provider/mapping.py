"""Which roles do the groups of the sign-in server give?"""

from typing import Any

from django.conf import settings

Claims = dict[str, Any]


def roles_by_group() -> dict[str, str]:
    """Return the role for each group over there, from OIDC_ROLES: `group=role,group=role`.

    Split at the last `=`: names of groups in LDAP have some of their own.
    """
    pairs = (pair.rpartition("=") for pair in settings.OIDC_ROLES.split(",") if "=" in pair)
    return {group.strip(): role.strip() for group, _equals, role in pairs}


def roles_of(claims: Claims) -> set[str]:
    """Return the roles of somebody with these claims; empty when none of the groups has one."""
    told = claims.get(settings.OIDC_GROUP_CLAIM)
    groups = told if isinstance(told, list) else [told]
    known = roles_by_group()
    return {known[group] for group in groups if isinstance(group, str) and group in known}
