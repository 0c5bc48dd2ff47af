"""What does somebody meet who keeps guessing a password?"""

import pytest
from django.conf import settings as project
from django.contrib.auth.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def guard(settings):
    settings.AXES_ENABLED = True
    User.objects.create_superuser("beheerder", password="een-goed-wachtwoord")


def sign_in(client, password):
    form = {"username": "beheerder", "password": password, "next": "/admin/"}
    return client.post("/admin/login/", form)


def test_an_editor_who_makes_a_typing_error_gets_in_after_all(client):
    assert sign_in(client, "een-fout-wachtwoord").status_code == 200
    assert sign_in(client, "een-goed-wachtwoord").headers["Location"] == "/admin/"


def test_a_guesser_is_stopped_and_told_what_to_do(client):
    for _guess in range(project.AXES_FAILURE_LIMIT):
        stopped = sign_in(client, "een-fout-wachtwoord")
    assert stopped.status_code == 429
    assert "Wacht een uur" in stopped.text
    assert sign_in(client, "een-goed-wachtwoord").status_code == 429


def test_a_guesser_does_not_lock_out_somebody_at_another_address(client):
    for _guess in range(project.AXES_FAILURE_LIMIT):
        sign_in(client, "een-fout-wachtwoord")
    client.defaults["REMOTE_ADDR"] = "192.0.2.7"
    assert sign_in(client, "een-goed-wachtwoord").status_code == 302
