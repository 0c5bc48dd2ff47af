"""A role gets its rights once, and what an administrator changes stays."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission

from content.accounts.granting import grant, group_of
from content.accounts.models import Role
from content.accounts.rights import parts
from content.accounts.roles import APPROVER, DESK, ROLES, WRITER

pytestmark = pytest.mark.django_db


def rights(key: str) -> set[str]:
    """Return what the group of this role may do now, as `rights.py` writes it."""
    group = group_of(key)

    def named(prefix, permissions):
        return {f"{prefix}{p.content_type.app_label}.{p.codename}" for p in permissions}

    known = Permission.objects.select_related("content_type")
    return (
        named("", known.filter(group=group))
        | named("page:", known.filter(grouppagepermission__group=group))
        | named("collection:", known.filter(groupcollectionpermission__group=group))
    )


@pytest.mark.parametrize("kind", ROLES, ids=lambda kind: kind.key)
def test_every_right_of_a_role_exists_and_is_given(kind):
    assert kind.rights <= rights(kind.key)


@pytest.mark.parametrize("kind", ROLES, ids=lambda kind: kind.key)
def test_no_role_manages_accounts(kind):
    assert not {parts(right)[1] for right in rights(kind.key)} & {"auth", "accounts", "otp_totp"}


def test_the_groups_of_wagtail_have_their_dutch_names():
    names = set(Group.objects.values_list("name", flat=True))
    assert names >= {kind.name for kind in ROLES}
    assert names.isdisjoint({"Editors", "Moderators"})


def test_a_right_that_was_taken_away_is_not_given_again():
    group_of(WRITER).permissions.remove(Permission.objects.get(codename="change_pagefeedback"))
    GroupPagePermission.objects.filter(
        group=group_of(APPROVER), permission__codename="lock_governedpage"
    ).delete()
    grant()
    assert "contact.change_pagefeedback" not in rights(WRITER)
    assert "page:governance.lock_governedpage" not in rights(APPROVER)


def test_a_right_that_an_administrator_added_stays():
    group_of(DESK).permissions.add(Permission.objects.get(codename="view_verdict"))
    grant()
    assert "governance.view_verdict" in rights(DESK)


def test_a_right_that_is_new_is_given():
    role = Role.objects.get(key=DESK)
    role.given.remove("facts.view_fact")
    role.save()
    role.group.permissions.remove(Permission.objects.get(codename="view_fact"))
    grant()
    assert "facts.view_fact" in rights(DESK)


def test_a_group_with_another_name_stays_that_role():
    group = group_of(DESK)
    group.name = "Klantcontact"
    group.save()
    grant()
    assert group_of(DESK).name == "Klantcontact"
    assert not Group.objects.filter(name="Baliemedewerkers").exists()


def test_a_group_that_was_removed_stays_away():
    group_of(DESK).delete()
    grant()
    assert not Group.objects.filter(name="Baliemedewerkers").exists()
    with pytest.raises(Group.DoesNotExist):
        group_of(DESK)


def test_a_group_of_before_becomes_the_role_and_keeps_its_people(django_user_model):
    Role.objects.all().delete()
    Group.objects.all().delete()
    person = django_user_model.objects.create_user("ria")
    person.groups.add(Group.objects.create(name="Editors"))
    grant()
    assert person.groups.get() == group_of(WRITER)
