"""Nobody who must use a second step gets past it; who loses a phone gets in again."""

import re

import pytest
from django.contrib.sessions.models import Session
from django.core import mail
from django.urls import reverse
from django_otp.plugins.otp_totp.models import TOTPDevice
from wagtail.models import ModelLogEntry

from content.accounts.roles import APPROVER, DESK, KEEPER, WRITER
from content.accounts.second_factor import codes
from tests.content.accounts.attempts import ADMINISTRATOR
from tests.content.accounts.second_factor.authenticator import (
    code_of,
    key_on,
    wrong_code,
)
from tests.content.accounts.second_factor.steps import (
    ASK,
    HOME,
    SET_UP,
    is_inside,
    sign_in,
    with_app,
)


@pytest.mark.parametrize("key", [APPROVER, KEEPER, ADMINISTRATOR])
def test_who_publishes_or_administers_must_set_up_an_app(client, people, key):
    assert sign_in(client, people[key]) == SET_UP
    assert not is_inside(client)


@pytest.mark.parametrize("key", [WRITER, DESK])
def test_who_changes_nothing_that_is_live_gets_in_with_a_password(client, people, key):
    assert sign_in(client, people[key]) == HOME


def test_nobody_needs_it_where_it_is_switched_off(client, people, settings):
    settings.REQUIRE_SECOND_FACTOR = False
    assert sign_in(client, people[ADMINISTRATOR]) == HOME


def test_who_has_an_app_needs_it_also_where_it_is_not_required(client, people, settings):
    settings.REQUIRE_SECOND_FACTOR = False
    with_app(people[WRITER])
    assert sign_in(client, people[WRITER]) == ASK


def test_sets_up_an_app_and_gets_recovery_codes_once(
    client, people, django_capture_on_commit_callbacks
):
    people[APPROVER].email = "ed@voorbeeld.nl"
    people[APPROVER].save()
    wanted = reverse("governance:waivers")
    sign_in(client, people[APPROVER], to=wanted)
    page = client.get(SET_UP, {"next": wanted}).content.decode()
    assert re.search(r'<svg[^>]* viewBox="0 0 \d+ \d+"', page), "it would be cut off"
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post(SET_UP, {"code": code_of(key_on(page)), "next": wanted}, follow=True)
    assert answer.request["PATH_INFO"] == reverse("second_factor:codes")
    assert all(code in answer.content.decode() for code in codes.recovery_codes(people[APPROVER]))
    assert wanted in answer.content.decode()
    assert len(codes.recovery_codes(people[APPROVER])) == codes.RECOVERY_CODES
    assert is_inside(client)
    again = client.get(reverse("second_factor:codes"), follow=True).content.decode()
    assert codes.recovery_codes(people[APPROVER])[0] not in again
    assert mail.outbox[0].to == ["ed@voorbeeld.nl"]
    assert ModelLogEntry.objects.filter(action="accounts.second_step.set_up").exists()


def test_a_wrong_first_code_sets_nothing_up(client, people):
    sign_in(client, people[APPROVER])
    key = key_on(client.get(SET_UP).content.decode())
    answer = client.post(SET_UP, {"code": wrong_code(key)})
    assert "Deze code klopt niet" in answer.content.decode()
    assert not codes.has_app(people[APPROVER])
    assert not is_inside(client)


def test_another_session_never_sees_a_key_that_somebody_is_scanning(client, people, client_class):
    sign_in(client, people[APPROVER])
    other = client_class()
    sign_in(other, people[APPROVER])
    ours, theirs = (key_on(each.get(SET_UP).content.decode()) for each in (client, other))
    assert ours != theirs
    client.post(SET_UP, {"code": code_of(ours)})
    assert TOTPDevice.objects.get(user=people[APPROVER]).bin_key == ours


def test_the_right_code_opens_the_page_that_was_asked_for(client, people):
    key = with_app(people[APPROVER])
    wanted = reverse("governance:waivers")
    sign_in(client, people[APPROVER])
    answer = client.get(wanted, follow=True)
    assert answer.request["PATH_INFO"] == ASK
    answer = client.post(ASK, {"code": code_of(key), "next": wanted})
    assert answer.url == wanted
    assert is_inside(client)


def test_a_code_with_a_space_is_right_too(client, people):
    shown = code_of(with_app(people[APPROVER]))
    sign_in(client, people[APPROVER])
    client.post(ASK, {"code": f" {shown[:3]} {shown[3:]} "})
    assert is_inside(client)


@pytest.mark.parametrize("typed", ["", "abc", "12345", "1" * 19, "１２３４５６", "<script>", "\0"])
def test_what_is_no_code_does_not_get_in(client, people, typed):
    with_app(people[APPROVER])
    sign_in(client, people[APPROVER])
    assert client.post(ASK, {"code": typed}).status_code == 200
    assert not is_inside(client)


def test_a_code_works_once(client, people, client_class):
    key = with_app(people[APPROVER])
    shown = code_of(key)
    for each, gets_in in ((client, True), (client_class(), False)):
        sign_in(each, people[APPROVER])
        each.post(ASK, {"code": shown})
        assert is_inside(each) is gets_in


def test_who_guesses_has_to_wait_longer_and_longer(client, people):
    key = with_app(people[APPROVER])
    sign_in(client, people[APPROVER])
    TOTPDevice.objects.filter(user=people[APPROVER]).update(throttling_failure_count=8)
    client.post(ASK, {"code": wrong_code(key)})
    answer = client.post(ASK, {"code": code_of(key)})
    assert "seconden" in answer.content.decode()
    assert codes.seconds_to_wait(people[APPROVER]) > 200
    assert not is_inside(client)


def test_a_recovery_code_works_once_and_is_told_by_mail(
    client, people, client_class, django_capture_on_commit_callbacks
):
    people[APPROVER].email = "ed@voorbeeld.nl"
    people[APPROVER].save()
    with_app(people[APPROVER])
    code = codes.recovery_codes(people[APPROVER])[0]
    for each, gets_in in ((client, True), (client_class(), False)):
        sign_in(each, people[APPROVER])
        with django_capture_on_commit_callbacks(execute=True):
            each.post(ASK, {"code": code.upper()})
        assert is_inside(each) is gets_in
    assert len(mail.outbox) == 1
    assert ModelLogEntry.objects.filter(action="accounts.second_step.recovered").exists()


def test_a_code_of_somebody_else_does_not_work(client, people):
    with_app(people[APPROVER])
    others = with_app(people[KEEPER])
    sign_in(client, people[APPROVER])
    client.post(ASK, {"code": code_of(others)})
    client.post(ASK, {"code": codes.recovery_codes(people[KEEPER])[0]})
    assert not is_inside(client)


def test_who_has_an_app_cannot_set_up_another_without_it(client, people):
    with_app(people[APPROVER])
    sign_in(client, people[APPROVER])
    for answer in (client.get(SET_UP), client.post(SET_UP, {"code": "123456"})):
        assert answer.url.startswith(ASK)
    assert TOTPDevice.objects.filter(user=people[APPROVER]).count() == 1


def test_before_the_second_step_somebody_is_nobody(client, people, things):
    with_app(people[ADMINISTRATOR])
    sign_in(client, people[ADMINISTRATOR])
    edit = reverse("wagtailadmin_pages:edit", args=[things.draft.pk])
    assert client.get(edit).url.startswith(ASK)
    assert client.post(edit, {"title": "Anders"}).url.startswith(ASK)
    checks = reverse("governance:checks", args=[things.draft.pk])
    by_script = client.get(checks, HTTP_ACCEPT="application/json")
    assert by_script.status_code == 403
    for name in ("overview", "codes", "new_codes", "sign_out_elsewhere"):
        assert client.post(reverse(f"second_factor:{name}")).url.startswith(ASK)
    assert "wagtail-userbar" not in client.get("/").content.decode()


def test_a_script_never_gets_a_form_in_the_place_of_what_it_asked_for(client, people):
    """Wagtail puts the answer for its icons in the page as it is."""
    with_app(people[APPROVER])
    sign_in(client, people[APPROVER])
    icons = client.get(reverse("wagtailadmin_sprite")).content.decode()
    assert "<symbol" in icons
    assert "<form" not in icons
    assert client.get(HOME, headers={"Sec-Fetch-Mode": "cors"}).status_code == 403
    assert client.get(HOME, headers={"Sec-Fetch-Mode": "navigate"}).status_code == 302


def test_does_not_lead_to_another_site(client, people):
    key = with_app(people[APPROVER])
    sign_in(client, people[APPROVER])
    for elsewhere in ("https://kwaad.example/", "//kwaad.example", "javascript:alert(1)"):
        page = client.get(ASK, {"next": elsewhere}).content.decode()
        assert "kwaad" not in page
        assert "javascript:" not in page
    assert client.post(ASK, {"code": code_of(key), "next": "https://kwaad.example/"}).url == HOME


def test_pages_with_keys_and_codes_are_kept_nowhere(client, people):
    sign_in(client, people[APPROVER])
    assert "no-store" in client.get(SET_UP).headers["Cache-Control"]


def test_visitors_get_no_session(client, things):
    client.get("/")
    assert not client.cookies
    assert not Session.objects.exists()
