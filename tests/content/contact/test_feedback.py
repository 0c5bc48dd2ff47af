"""Can a resident say whether a page helped, and do we keep nothing that points to a person?"""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from content.contact.models import PageFeedback, Reason
from content.contact.views import MOST_ANSWERS
from tests.content import factories


@pytest.fixture
def page(db):
    return factories.make_site()


def say(client, said="no", **more):
    return client.post("/reactie/", {"helped": said, "address": "/afval/", **more})


def test_no_and_why_are_kept_with_the_page_and_its_version(client, page):
    question = say(client, page=page.pk, address=page.url)
    assert question.status_code == 302
    done = client.post(question.url, {"reason": Reason.TOO_HARD, "text": "Wat is een heffing?"})
    kept = PageFeedback.objects.get()
    assert (kept.helped, kept.reason, kept.text) == (False, "too-hard", "Wat is een heffing?")
    assert (kept.page_id, kept.revision_id) == (page.pk, page.live_revision_id)
    assert client.get(done.url).status_code == 200


def test_the_thanks_lead_back_to_the_page(client, db):
    done = client.post(say(client, address="/afval/?p=2").url, {"text": ""})
    assert 'href="/afval/?p=2"' in client.get(done.url).content.decode()


@pytest.mark.parametrize(
    "elsewhere", ["//kwaad.example/", "https://kwaad.example", "/\\kwaad", "x"]
)
def test_nobody_is_sent_to_another_site(client, db, elsewhere):
    assert say(client, address=elsewhere).status_code == 400
    thanks = client.get("/reactie/bedankt/", {"page": elsewhere}).content.decode()
    assert "kwaad" not in thanks


def test_yes_asks_no_reason(client, db):
    question = client.get(say(client, "yes").url).content.decode()
    assert "Fijn dat deze pagina u heeft geholpen" in question
    assert 'type="radio"' not in question


def test_personal_data_is_taken_out(client, db):
    question = say(client, address="/zoeken/?q=jan@voorbeeld.nl")
    client.post(question.url, {"text": "Ik ben 111222333, bel 06 12345678 of jan@voorbeeld.nl"})
    kept = PageFeedback.objects.get()
    for secret in ("111222333", "12345678", "jan@"):
        assert secret not in kept.text + kept.address


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/zoeken/?q=paspoort&p=2", "/zoeken/?q=paspoort&p=2"),
        ("/zoeken/?q=jan%40voorbeeld.nl", "/zoeken/"),
        ("/zoeken/?q=0612345678", "/zoeken/"),
        ("/zoeken/?q=06+12+34+56+78", "/zoeken/"),
        ("/111222333/", "/[bsn]/"),
        ("/jan%40voorbeeld.nl/", "/[e-mail]/"),
    ],
)
def test_personal_data_in_the_address_is_taken_out(client, db, address, kept):
    client.post("/reactie/", {"helped": "no", "address": address})
    assert PageFeedback.objects.get().address == kept


def test_what_is_too_long_is_told_and_nothing_typed_is_lost(client, db):
    question = say(client)
    again = client.post(question.url, {"reason": Reason.WRONG, "text": "a" * 1001})
    shown = again.content.decode()
    assert "hooguit 1000 tekens" in shown
    assert "a" * 1001 in shown
    assert "checked" in shown
    assert PageFeedback.objects.get().text == ""


def test_an_answer_can_be_explained_once(client, db):
    question = say(client)
    client.post(question.url, {"text": "Eerste"})
    client.post(question.url, {"text": "Tweede"})
    assert PageFeedback.objects.get().text == "Eerste"


def test_a_forged_ticket_opens_nothing(client, db):
    say(client)
    assert client.get("/reactie/MQ:niet:echt/").url == "/reactie/bedankt/"


def test_a_robot_is_thanked_and_forgotten(client, db):
    assert say(client, website="https://koop.example").url == "/reactie/bedankt/"
    assert not PageFeedback.objects.exists()


def test_a_flood_is_stopped(client, db):
    statuses = [say(client).status_code for _ in range(MOST_ANSWERS + 1)]
    assert statuses[-1] == 429
    assert PageFeedback.objects.count() == MOST_ANSWERS


def test_other_visitors_are_not_stopped_behind_our_own_web_server(client, db, settings):
    settings.PROXY_COUNT = 1
    for _ in range(MOST_ANSWERS):
        client.post(
            "/reactie/",
            {"helped": "yes", "address": "/"},
            headers={"X-Forwarded-For": "9.9.9.9, 1.1.1.1"},
        )
    told = {"helped": "yes", "address": "/"}
    first = client.post("/reactie/", told, headers={"X-Forwarded-For": "1.1.1.2"})
    assert first.status_code == 302
    assert (
        client.post("/reactie/", told, headers={"X-Forwarded-For": "5, 1.1.1.1"}).status_code == 429
    )


@pytest.mark.parametrize(
    "odd",
    [
        {"helped": "misschien"},
        {"page": "x"},
        {"page": "-1"},
        {"page": "99999999999999999999"},
        {"address": "/" + "a" * 5000},
        {"address": ""},
    ],
)
def test_odd_answers_are_refused_kindly(client, db, odd):
    response = say(client, **odd)
    assert response.status_code == 400
    assert "Uw antwoord kwam niet aan" in response.content.decode()


def test_a_page_that_is_not_public_leaves_no_link(client, page):
    page.unpublish()
    say(client, page=page.pk)
    assert PageFeedback.objects.get().page is None


def test_no_cookie_and_no_token_is_needed(db):
    stranger = Client(enforce_csrf_checks=True)
    response = say(stranger)
    assert response.status_code == 302
    assert not response.cookies


def test_english_visitors_stay_in_english(client, db):
    question = client.post("/en/feedback/", {"helped": "no", "address": "/en/"})
    assert question.url.startswith("/en/feedback/")
    assert "Why did it not help you?" in client.get(question.url).content.decode()
    assert PageFeedback.objects.get().language == "en"


def test_old_texts_are_emptied_and_the_answer_stays(client, db, settings, capsys):
    client.post(say(client).url, {"text": "Oud"})
    client.post(say(client).url, {"text": "Nieuw"})
    longer = timezone.now() - timedelta(days=settings.FEEDBACK_DAYS + 1)
    PageFeedback.objects.filter(text="Oud").update(given_on=longer)
    call_command("forget_feedback")
    assert sorted(PageFeedback.objects.values_list("text", flat=True)) == ["", "Nieuw"]
    assert "1 teksten" in capsys.readouterr().out


def test_who_only_opens_the_address_of_the_form_comes_home(client, db):
    assert client.get("/reactie/").url == "/"
