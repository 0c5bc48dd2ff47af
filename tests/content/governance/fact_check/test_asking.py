"""Can a writer choose the expert in the task, and see what came back?"""

from django.urls import reverse

from content.governance.fact_check import admin_views
from content.governance.models import FactCheck
from tests.content.governance import people


def ask_url(page) -> str:
    return reverse("governance:ask_fact_check", args=[page.pk])


def test_a_writer_asks_an_expert_while_the_page_waits(client, draft, writer):
    people.example_workflow().start(draft, writer)
    client.force_login(writer)
    response = client.post(ask_url(draft), {"email": "deskundige@voorbeeld.nl"}, follow=True)
    text = response.content.decode()
    assert "Wij hebben een link gestuurd naar deskundige@voorbeeld.nl." in text
    assert FactCheck.objects.open().get().sent_by == writer


def test_the_writers_own_address_is_refused(client, draft, writer):
    people.example_workflow().start(draft, writer)
    client.force_login(writer)
    response = client.post(ask_url(draft), {"email": writer.email})
    assert "U kunt uw eigen tekst niet controleren." in response.content.decode()
    assert not FactCheck.objects.exists()


def test_nobody_floods_addresses_with_letters(client, draft, writer, monkeypatch):
    monkeypatch.setattr(admin_views, "MOST_LETTERS", 1)
    people.example_workflow().start(draft, writer)
    client.force_login(writer)
    client.post(ask_url(draft), {"email": "een@voorbeeld.nl"})
    response = client.post(ask_url(draft), {"email": "twee@voorbeeld.nl"})
    assert "Probeer het over een uur opnieuw." in response.content.decode()
    assert FactCheck.objects.get().email == "een@voorbeeld.nl"


def test_a_page_that_is_not_submitted_says_so(client, draft, writer):
    client.force_login(writer)
    text = client.get(ask_url(draft)).content.decode()
    assert "Dien de pagina eerst in." in text


def test_who_may_not_edit_the_page_sees_nothing(client, draft, municipality):
    stranger = people.writer("vreemde")
    stranger.groups.first().page_permissions.all().delete()
    client.force_login(stranger)
    assert client.get(ask_url(draft)).status_code == 302


def test_the_answers_stand_on_the_page_of_the_fact_check(client, invited, draft, writer):
    FactCheck.objects.update(
        answered_at=invited.check.sent_at,
        answered_by="Dees",
        answers=[{"path": "summary", "name": "Samenvatting", "right": False, "remark": "Oud."}],
    )
    client.force_login(writer)
    text = client.get(ask_url(draft)).content.decode()
    assert "Samenvatting" in text
    assert "Oud." in text
