"""Who gets in, with which rights, and never on a real site?"""

import pytest
from django.contrib.auth import authenticate, get_user_model

from content.demo.accounts import AUTHOR, add_author, add_logins
from content.demo.checks import demo_logins_are_gone
from content.demo.logins import LOGINS, PASSWORD
from content.governance.models import GovernedPage

pytestmark = pytest.mark.django_db
User = get_user_model()


@pytest.fixture
def logins(settings):
    settings.DEBUG = True
    return add_logins()


def rights(username: str):
    return GovernedPage.get_first_root_node().permissions_for_user(
        User.objects.get(username=username)
    )


def test_makes_no_logins_on_a_real_site(settings):
    settings.DEBUG = False
    assert add_logins() == ()
    assert not User.objects.exists()


def test_makes_one_login_for_each_role(logins):
    assert logins == LOGINS
    assert all(authenticate(None, username=x.username, password=PASSWORD) for x in logins)
    assert {user.get_username() for user in User.objects.filter(is_superuser=True)} == {"beheerder"}


def test_every_role_gets_into_the_editor(logins):
    assert all(user.has_perm("wagtailadmin.access_admin") for user in User.objects.all())


def test_an_editor_writes_and_an_approver_publishes(logins):
    assert rights("redacteur").can_add_subpage()
    assert not rights("redacteur").can_publish_subpage()
    assert rights("eindredacteur").can_publish_subpage()
    assert not rights("auditor").can_add_subpage()


def test_only_who_publishes_may_approve_a_waiver(logins):
    may = {
        user.get_username()
        for user in User.objects.all()
        if user.has_perm("governance.approve_waiver")
    }
    assert may == {"eindredacteur", "inhoud", "beheerder"}


def test_keeps_the_password_and_groups_of_an_account_that_exists(logins):
    editor = User.objects.get(username="redacteur")
    editor.set_password("eigen-wachtwoord-9")
    editor.groups.clear()
    editor.save()
    assert "redacteur" not in [login.username for login in add_logins()]
    editor.refresh_from_db()
    assert editor.check_password("eigen-wachtwoord-9")
    assert not editor.groups.exists()


def test_nobody_signs_in_as_the_author():
    author = add_author()
    assert author.get_username() == AUTHOR
    assert not author.has_usable_password()
    assert add_author() == author


def test_a_real_site_with_demo_passwords_is_reported(logins):
    assert [error.id for error in demo_logins_are_gone()] == ["demo.E001"] * len(LOGINS)


def test_a_real_site_with_own_passwords_is_in_order(logins):
    for user in User.objects.all():
        user.set_password("eigen-wachtwoord-9")
        user.save()
    assert demo_logins_are_gone() == []


def test_a_demo_account_that_is_switched_off_is_in_order(logins):
    User.objects.update(is_active=False)
    assert demo_logins_are_gone() == []
