"""How does a role get its rights, once?"""

from collections.abc import Iterable

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from content.accounts.models import Role
from content.accounts.rights import in_order, parts
from content.accounts.roles import ROLES, RoleKind
from content.governance.models import GovernedPage


def grant(using: str = "default") -> None:
    """Make every role that was never made, and give each the rights it was never given.

    Rights that do not exist yet are given the next time. A group that an administrator
    removed stays away; a right that an administrator took away too.
    """
    for app in apps.get_app_configs():  # those of apps that come later in this same `migrate`
        create_permissions(app, verbosity=0, using=using)
    known = _permissions(using)
    for kind in ROLES:
        role = Role.objects.using(using).filter(key=kind.key).first() or _made(kind, using)
        if role.group is not None:
            _give(role, kind.rights - set(role.given), known)


def group_of(key: str) -> Group:
    """Return the group of a role. Raises Group.DoesNotExist when an administrator removed it."""
    role = Role.objects.select_related("group").filter(key=key).first()
    if role is None or role.group is None:
        raise Group.DoesNotExist(f"There is no group for the role {key!r}.")
    return role.group


def _made(kind: RoleKind, using: str) -> Role:
    """Return a new role for the group with this name, for Wagtail's own, or for a new one."""
    groups = Group.objects.using(using)
    if kind.was and not groups.filter(name=kind.name).exists():
        groups.filter(name=kind.was).update(name=kind.name)
    group = groups.get_or_create(name=kind.name)[0]
    return Role.objects.using(using).create(key=kind.key, group=group)


def _give(role: Role, rights: Iterable[str], known: dict[tuple[str, str], Permission]) -> None:
    tree = _Roots(role._state.db)
    given = [right for right in in_order(rights) if _gave(role.group, right, known, tree)]
    if given:
        role.given = in_order([*role.given, *given])
        role.save(update_fields=["given"])


class _Roots:
    """Where rights on all pages and all collections are given; None in an empty database."""

    def __init__(self, using: str) -> None:
        self.page = GovernedPage.objects.using(using).filter(depth=1).first()
        self.collection = Collection.objects.using(using).filter(depth=1).first()


def _gave(
    group: Group, right: str, known: dict[tuple[str, str], Permission], roots: _Roots
) -> bool:
    """Give the right; say whether that was possible yet."""
    place, app, codename = parts(right)
    permission = known.get((app, codename))
    if permission is None:
        return False
    if not place:
        group.permissions.add(permission)
        return True
    root = getattr(roots, place)
    if root is None:
        return False
    rows = (GroupPagePermission if place == "page" else GroupCollectionPermission).objects
    rows.using(group._state.db).get_or_create(group=group, permission=permission, **{place: root})
    return True


def _permissions(using: str) -> dict[tuple[str, str], Permission]:
    permissions = Permission.objects.using(using).select_related("content_type")
    return {(each.content_type.app_label, each.codename): each for each in permissions}
