"""Who writes and who approves in the example workflow?"""

from importlib import import_module
from types import ModuleType

from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission, Workflow

from content.governance.gate import open_points
from content.governance.judging import verdict_for
from content.governance.models import GovernedPage

WORKFLOW = "Controle en publicatie"
RIGHTS = {"Redacteuren": ("add", "change"), "Eindredacteuren": ("add", "change", "publish")}


def example_workflow() -> Workflow:
    """Return the workflow every site starts with; made again after a test that emptied it."""
    made = Workflow.objects.filter(name=WORKFLOW).first()
    if made is None:
        for name, rights in RIGHTS.items():
            _group(name, rights)
        _migration("0008_example_workflow").make_workflow(apps, None)
        _migration("0011_workflow_name").rename(apps, None)
    return made or Workflow.objects.get(name=WORKFLOW)


def _migration(name: str) -> ModuleType:
    return import_module(f"content.governance.migrations.{name}")


def writer(username: str = "schrijver"):
    """Return somebody who may write but not publish."""
    return _person(username, _group("Redacteuren", RIGHTS["Redacteuren"]))


def approver(username: str = "eindredacteur"):
    """Return somebody who may approve and publish."""
    return _person(username, _group("Eindredacteuren", RIGHTS["Eindredacteuren"]))


def open_keys(page) -> list[str]:
    """Return the keys of all that keeps this page from going live, for a waiver."""
    return [finding.key for finding in open_points(page, verdict_for(page, whole=True))]


def _person(username, group):
    person = get_user_model().objects.create_user(
        username, f"{username}@voorbeeld.nl", "geheim-woord", first_name=username.title()
    )
    person.groups.add(group)
    return person


def _group(name, rights) -> Group:
    group = Group.objects.get_or_create(name=name)[0]
    root = GovernedPage.get_first_root_node()
    for right in rights:
        permission = Permission.objects.get(
            content_type__app_label="governance", codename=f"{right}_governedpage"
        )
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)
    group.permissions.add(
        Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    )
    return group
