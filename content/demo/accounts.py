"""Which groups and accounts does the example municipality have, and what may they do?"""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser, Group, Permission
from wagtail.models import GroupPagePermission

from content.demo.logins import APPROVERS, AUDITORS, EDITORS, LOGINS, PASSWORD, Login
from content.governance.models import GovernedPage

AUTHOR = "voorbeeldstad"
WAGTAIL_NAMES = {EDITORS: "Editors", APPROVERS: "Moderators"}
PAGE_RIGHTS = {
    EDITORS: ("add", "change"),
    APPROVERS: ("add", "change", "publish", "lock", "unlock"),
    AUDITORS: (),
}
OTHER_RIGHTS = {
    EDITORS: (
        "wagtailadmin.access_admin",
        "governance.add_waiver",
        "governance.view_wordlistentry",
        "facts.view_contactpoint",
    ),
    APPROVERS: (
        "wagtailadmin.access_admin",
        "governance.add_waiver",
        "governance.approve_waiver",
        "governance.add_wordlistentry",
        "governance.change_wordlistentry",
        "governance.view_wordlistentry",
        "facts.add_contactpoint",
        "facts.change_contactpoint",
        "facts.view_contactpoint",
    ),
    AUDITORS: (
        "wagtailadmin.access_admin",
        "governance.view_verdict",
        "governance.view_waiver",
        "governance.view_confirmation",
    ),
}


def add_groups() -> dict[str, Group]:
    """Return the groups by name, with at least the rights their work takes."""
    root = GovernedPage.get_first_root_node()
    return {name: _group(name, root) for name in PAGE_RIGHTS}


def add_author(groups: dict[str, Group]) -> AbstractUser:
    """Return the account that writes and publishes the texts; nobody can sign in with it."""
    author = _existing(AUTHOR) or get_user_model().objects.create_user(
        AUTHOR, first_name="Gemeente", last_name="Voorbeeldstad"
    )
    author.groups.add(groups[APPROVERS])
    return author


def add_logins(groups: dict[str, Group]) -> tuple[Login, ...]:
    """Return the logins that work with the demo password; none when DEBUG is off.

    Makes the accounts that are missing. One that exists keeps its password and rights.
    """
    if not settings.DEBUG:
        return ()
    return tuple(login for login in LOGINS if _account(login, groups).check_password(PASSWORD))


def _account(login: Login, groups: dict[str, Group]) -> AbstractUser:
    if existing := _existing(login.username):
        return existing
    account = get_user_model().objects.create_user(
        login.username,
        password=PASSWORD,
        first_name=login.first_name,
        is_superuser=not login.group,
    )
    account.groups.set([groups[login.group]] if login.group else [])
    return account


def _existing(username: str) -> AbstractUser | None:
    return get_user_model().objects.filter(username=username).first()


def _group(name: str, root: GovernedPage) -> Group:
    """Return the group; Wagtail's own group for the same work gets the Dutch name."""
    if not Group.objects.filter(name=name).exists():
        Group.objects.filter(name=WAGTAIL_NAMES.get(name)).update(name=name)
    group = Group.objects.get_or_create(name=name)[0]
    for right in PAGE_RIGHTS[name]:
        permission = _permission(f"governance.{right}_governedpage")
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)
    group.permissions.add(*map(_permission, OTHER_RIGHTS[name]))
    return group


def _permission(name: str) -> Permission:
    app, codename = name.split(".")
    return Permission.objects.get(content_type__app_label=app, codename=codename)
