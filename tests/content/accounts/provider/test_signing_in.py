"""Who has a role at the municipality's own sign-in server gets in with it, and nobody else."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.conf import settings as now
from django.core.checks import run_checks
from django.urls import reverse

from content.accounts.granting import group_of
from content.accounts.models import OutsideIdentity
from content.accounts.provider.mapping import roles_of
from content.accounts.roles import APPROVER, DESK, WRITER
from tests.content.accounts.attempts import OWN_WORD

pytestmark = pytest.mark.django_db
HOME, SIGN_IN = reverse("wagtailadmin_home"), reverse("wagtailadmin_login")
EDITORS, APPROVERS = "CN=Web redactie", "CN=Web eindredactie"


@pytest.fixture
def accounts(django_user_model):
    return django_user_model.objects


def test_makes_an_account_for_somebody_with_a_role(sign_in, accounts, client):
    answer = sign_in("ria-1", preferred_username="ria", given_name="Ria", groups=[EDITORS])
    assert answer.url == "/admin/reports/site-history/"
    account = accounts.get(username="ria")
    assert list(account.groups.all()) == [group_of(WRITER)]
    assert not account.has_usable_password()
    assert not account.is_superuser
    assert client.get(HOME).status_code == 200


@pytest.mark.parametrize(
    "claims", [{}, {"groups": []}, {"groups": ["Iedereen"]}, {"groups": {"a": 1}}, {"groups": None}]
)
def test_makes_no_account_without_a_role(sign_in, accounts, client, claims):
    answer = sign_in("bo-1", preferred_username="bo", **claims)
    assert answer.status_code == 403
    assert "nog geen rol" in answer.content.decode()
    assert not accounts.filter(username="bo").exists()
    assert client.get(HOME).status_code == 302


def test_the_roles_of_today_count(sign_in, accounts):
    sign_in("ed-1", preferred_username="ed", groups=[EDITORS])
    sign_in("ed-1", preferred_username="ed", groups=[EDITORS, APPROVERS])
    account = accounts.get(username="ed")
    account.groups.add(group_of(DESK))
    sign_in("ed-1", preferred_username="ed", groups=[APPROVERS])
    assert list(account.groups.all()) == [group_of(APPROVER)]
    assert sign_in("ed-1", preferred_username="ed", groups=[]).status_code == 403
    assert not account.groups.exists()
    assert accounts.filter(username__startswith="ed").count() == 1


def test_the_server_asks_for_the_second_step_itself(sign_in, client):
    sign_in("ed-2", preferred_username="ed", groups=[APPROVERS])
    assert client.get(HOME).status_code == 200


def test_nobody_gets_the_account_of_a_colleague_by_name_or_address(sign_in, accounts):
    local = accounts.create_superuser("ria", "ria@voorbeeld.nl", OWN_WORD)
    claims = {"preferred_username": "ria", "email": "ria@voorbeeld.nl", "groups": [EDITORS]}
    sign_in("vreemd-1", **claims)
    assert OutsideIdentity.objects.get(subject="vreemd-1").user != local
    assert accounts.get(username="ria-2").groups.get() == group_of(WRITER)


def test_an_account_that_is_switched_off_stays_out(sign_in, accounts, client):
    sign_in("ria-3", preferred_username="ria", groups=[EDITORS])
    client.logout()
    accounts.filter(username="ria").update(is_active=False)
    assert sign_in("ria-3", preferred_username="ria", groups=[EDITORS]).status_code == 403
    assert client.get(HOME).status_code == 302


def test_asks_with_pkce_state_and_nonce(outside, client):
    asked = parse_qs(urlsplit(client.get("/aanmelden/start/").url).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert {"state", "nonce", "code_challenge"} <= set(asked)


@pytest.mark.parametrize(
    "query", [{}, {"code": "x"}, {"state": "x"}, {"code": "x", "state": "x"}, {"error": "denied"}]
)
def test_an_answer_that_nobody_asked_for_does_not_get_in(outside, client, query):
    answer = client.get("/aanmelden/terug/", query)
    assert answer.status_code == 502
    assert "niet gelukt" in answer.content.decode()
    assert client.get(HOME).status_code == 302


def test_an_answer_works_once(sign_in, client, accounts):
    answer = sign_in("ria-4", preferred_username="ria", groups=[EDITORS])
    client.logout()
    assert (
        client.get(answer.request["PATH_INFO"] + "?" + answer.request["QUERY_STRING"]).status_code
        == 502
    )


def test_a_server_that_does_not_answer_is_told_kindly(settings, client):
    settings.OIDC_SERVER_URL = "http://localhost:9"
    answer = client.get("/aanmelden/start/")
    assert answer.status_code == 502
    assert "niet aan u" in answer.content.decode()


def test_does_not_lead_to_another_site(outside, client):
    client.get("/aanmelden/start/", {"next": "https://kwaad.example/"})
    assert client.session["accounts.next"] == HOME


def test_without_a_server_there_is_nothing_to_see(client):
    assert client.get("/aanmelden/start/").status_code == 404
    assert client.get("/aanmelden/terug/").status_code == 404
    assert "/aanmelden/start/" not in client.get(SIGN_IN).content.decode()


def test_the_sign_in_page_offers_the_server(outside, client):
    page = client.get(SIGN_IN, {"next": "/admin/images/"}).content.decode()
    assert "/aanmelden/start/?next=/admin/images/" in page
    assert 'name="password"' in page


def test_a_password_can_be_switched_off(outside, client, accounts, settings):
    local = accounts.create_superuser("beheer", password=OWN_WORD)
    client.force_login(local, backend="django.contrib.auth.backends.ModelBackend")
    settings.PASSWORD_SIGN_IN = settings.WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
    settings.AUTHENTICATION_BACKENDS = [
        name for name in now.AUTHENTICATION_BACKENDS if "ModelBackend" not in name
    ]
    assert client.get(HOME).status_code == 302  # who was in with a password is out
    assert 'name="password"' not in client.get(SIGN_IN).content.decode()
    client.post(SIGN_IN, {"username": "beheer", "password": OWN_WORD})
    assert client.get(HOME).status_code == 302
    assert client.get(reverse("wagtailadmin_password_reset")).status_code == 404


@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        ({"OIDC_SERVER_URL": "", "PASSWORD_SIGN_IN": False}, ["accounts.E001"]),
        ({"OIDC_CLIENT_SECRET": ""}, ["accounts.E002"]),
        ({"OIDC_ROLES": "Web=baas"}, ["accounts.E003"]),
        ({}, []),
    ],
)
def test_wrong_settings_are_reported(outside, settings, told, wrong):
    for name, value in told.items():
        setattr(settings, name, value)
    found = [each.id for each in run_checks(tags=["security"]) if each.id.startswith("accounts.")]
    assert found == wrong


def test_one_group_may_be_told_as_text(settings):
    settings.OIDC_ROLES = "Web=writer"
    assert roles_of({"groups": "Web"}) == {WRITER}
