"""Who looks after their own way in, or after that of others, ends what was before."""

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from content.accounts.roles import APPROVER, DESK, WRITER
from content.accounts.second_factor import codes
from tests.content.accounts.attempts import ADMINISTRATOR
from tests.content.accounts.second_factor.authenticator import (
    code_of,
    key_on,
)
from tests.content.accounts.second_factor.steps import (
    ASK,
    HOME,
    SET_UP,
    SIGN_IN,
    is_inside,
    sign_in,
    with_app,
)


def test_setting_up_ends_all_other_sessions(client, people, client_class):
    elsewhere = client_class()
    sign_in(elsewhere, people[WRITER])
    sign_in(client, people[WRITER])
    key = key_on(client.get(SET_UP).content.decode())
    client.post(SET_UP, {"code": code_of(key)})
    assert is_inside(client)
    assert not is_inside(elsewhere)


def test_signs_out_everywhere_else_and_nobody_else(client, people, client_class):
    elsewhere, colleague = client_class(), client_class()
    for each, key in ((client, WRITER), (elsewhere, WRITER), (colleague, DESK)):
        sign_in(each, people[key])
    client.post(reverse("second_factor:sign_out_elsewhere"))
    assert (is_inside(client), is_inside(elsewhere), is_inside(colleague)) == (True, False, True)


def test_makes_new_recovery_codes(client, people):
    key = with_app(people[WRITER])
    before = codes.recovery_codes(people[WRITER])
    sign_in(client, people[WRITER])
    client.post(ASK, {"code": code_of(key)})
    shown = client.post(reverse("second_factor:new_codes"), follow=True).content.decode()
    after = codes.recovery_codes(people[WRITER])
    assert set(before).isdisjoint(after)
    assert all(code in shown for code in after)


def test_an_administrator_takes_the_codes_of_somebody_away(client, people, client_class, settings):
    with_app(people[WRITER])
    theirs = client_class()
    sign_in(theirs, people[WRITER])
    settings.REQUIRE_SECOND_FACTOR = False
    sign_in(client, people[ADMINISTRATOR])
    address = reverse("second_factor:reset", args=[people[WRITER].pk])
    assert client.get(address).status_code == 200
    assert codes.has_app(people[WRITER])
    client.post(address)
    assert not codes.has_app(people[WRITER])
    assert codes.recovery_codes(people[WRITER]) == []
    assert theirs.get(HOME).url.startswith(SIGN_IN)


def test_the_server_takes_codes_away_too(people):
    with_app(people[APPROVER])
    call_command("reset_second_factor", people[APPROVER].get_username())
    assert not codes.has_app(people[APPROVER])
    with pytest.raises(CommandError):
        call_command("reset_second_factor", "bestaat-niet")
