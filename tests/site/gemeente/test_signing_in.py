"""What does somebody meet who keeps guessing a password?"""

import pytest
from axes.models import AccessAttempt, AccessLog
from django.conf import settings as project
from django.contrib.auth.models import User
from django.core import mail
from django.core.cache import cache
from django.utils import timezone

from content.accounts.guessing import MOST_TOGETHER
from content.accounts.password_reset_form import MOST_MAILS

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def guard(settings):
    settings.AXES_ENABLED = True
    cache.clear()
    User.objects.create_superuser("beheerder", "baas@stad.test", password="een-goed-wachtwoord")


def sign_in(client, password, name="beheerder"):
    form = {"username": name, "password": password, "next": "/admin/"}
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


def wrong_before(times, **tried):
    tried = {"username": "iemand", "ip_address": "192.0.2.1"} | tried
    AccessAttempt.objects.create(
        **tried, failures_since_start=times, attempt_time=timezone.now(), user_agent=str(tried)
    )


def test_who_guesses_one_name_from_many_addresses_is_stopped(client):
    wrong_before(MOST_TOGETHER - 1, username="beheerder", ip_address="192.0.2.2")
    assert sign_in(client, "een-fout-wachtwoord").status_code == 429
    assert sign_in(client, "een-goed-wachtwoord").status_code == 429


def test_who_guesses_many_names_from_one_address_is_stopped(client):
    wrong_before(MOST_TOGETHER, ip_address="127.0.0.1")
    assert sign_in(client, "een-goed-wachtwoord").status_code == 429
    client.defaults["REMOTE_ADDR"] = "192.0.2.7"
    assert sign_in(client, "een-goed-wachtwoord").status_code == 302


def test_nothing_is_kept_of_who_signs_in_well(client):
    sign_in(client, "een-goed-wachtwoord")
    assert not AccessLog.objects.exists()
    assert not AccessAttempt.objects.exists()


def test_nobody_fills_the_mailbox_of_a_colleague(client):
    for _time in range(MOST_MAILS + 2):
        answer = client.post("/admin/password_reset/", {"email": "Baas@stad.test"})
        assert answer.status_code == 302
    assert len(mail.outbox) == MOST_MAILS
