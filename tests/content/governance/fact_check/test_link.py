"""Does the link work without an account, only for whom it is meant, and only while it must?"""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from content.governance.fact_check.views import MOST_REQUESTS
from content.governance.models import FactCheck
from content.pages.models import InformationPage
from tests.content.governance import people


def test_the_expert_gets_a_letter_in_plain_dutch(invited, writer):
    assert invited.letter.subject == "Klopt deze tekst? Hulp bij uw vraag"
    assert "U hebt geen account nodig" in invited.letter.body


def test_the_database_does_not_know_the_token(invited):
    token = invited.url.strip("/").split("/")[1]
    assert len(token) >= 43
    assert token not in str(FactCheck.objects.values())


def test_shows_the_draft_without_signing_in(client, invited):
    response = client.get(invited.url)
    assert response.status_code == 200
    text = response.content.decode()
    assert "Klopt deze tekst?" in text
    assert "“Hulp bij uw vraag”" in text
    assert "Zo helpen wij u" in text
    assert "/admin/" not in text


def test_the_address_is_not_found_not_kept_and_not_passed_on(client, invited):
    response = client.get(invited.url)
    assert response["Referrer-Policy"] == "no-referrer"
    assert "noindex" in response["X-Robots-Tag"]
    assert "no-store" in response["Cache-Control"]
    assert not response.cookies


@pytest.mark.parametrize("token", ["a", "a" * 43, "%00", "../../admin"])
def test_another_token_opens_nothing(client, invited, token):
    response = client.get(f"/feitencheck/{token}/")
    assert response.status_code == 404
    assert "Zo helpen wij u" not in response.content.decode()


def test_a_link_ends_after_fourteen_days(client, invited):
    left = invited.check.expires_at - timezone.now()
    assert timedelta(days=13) < left <= timedelta(days=14)
    FactCheck.objects.update(expires_at=timezone.now())
    response = client.get(invited.url)
    assert response.status_code == 410
    assert "Deze link is te oud" in response.content.decode()


def test_a_link_ends_when_the_text_no_longer_waits_for_it(client, invited, draft, writer):
    InformationPage.objects.get(pk=draft.pk).current_workflow_state.cancel(user=writer)
    response = client.get(invited.url)
    assert response.status_code == 410
    assert "niet meer nodig" in response.content.decode()


def test_a_newer_link_ends_the_older_one(client, invited, draft, writer):
    state = InformationPage.objects.get(pk=draft.pk).current_workflow_task_state
    state.task.specific.invite(state, "ander@voorbeeld.nl", writer)
    assert client.get(invited.url).status_code == 410
    assert FactCheck.objects.open().get().email == "ander@voorbeeld.nl"


def test_nobody_checks_their_own_text(draft, writer):
    draft.expert_email = writer.email.upper()
    draft.save_revision(user=writer)
    people.example_workflow().start(draft, writer)
    assert not FactCheck.objects.exists()


def test_who_asks_too_often_must_wait(client, invited):
    answered = [client.get("/feitencheck/onzin/").status_code for _ in range(MOST_REQUESTS + 1)]
    assert answered[-2:] == [404, 429]
    assert client.get(invited.url).status_code == 200


def test_a_page_without_an_expert_waits_for_somebody_with_an_account(draft, writer):
    people.example_workflow().start(draft, writer)
    assert not mail.outbox or all(letter.to != [""] for letter in mail.outbox)
    assert InformationPage.objects.get(pk=draft.pk).current_workflow_task.name.startswith("Feiten")
