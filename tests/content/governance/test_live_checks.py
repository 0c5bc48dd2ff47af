"""What does an editor get back while typing, and who may ask?"""

import json

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from content.governance.live_checks.asked import MOST_BLOCKS, MOST_BYTES
from content.governance.live_checks.offsets import browser_span
from content.governance.models import Verdict

ADDRESS = "governance:live_checks"
LONG = "U krijgt een brief " + "van de gemeente over uw aanvraag voor een paspoort " * 4 + "thuis."


def ask(client, *pieces, **more):
    question = {"language": "nl", "pieces": [[list(block) for block in piece] for piece in pieces]}
    return client.post(
        reverse(ADDRESS), json.dumps(question | more), content_type="application/json"
    )


def marks(client, *pieces, **more) -> list[list[dict]]:
    response = ask(client, *pieces, **more)
    assert response.status_code == 200
    return response.json()["pieces"]


def shown(text: str, mark: dict) -> str:
    """Return what a browser marks, which counts UTF-16 units."""
    return text.encode("utf-16-le")[2 * mark["start"] : 2 * mark["end"]].decode("utf-16-le")


def test_a_hard_word_is_marked_with_what_to_write_instead(admin_client):
    text = "U neemt tevens uw paspoort mee."
    [[mark]] = marks(admin_client, [("p", text)])
    assert shown(text, mark) == "tevens"
    assert (mark["block"], mark["kind"], mark["suggestion"]) == (0, "words", "ook")
    assert mark["message"] == "“tevens” is een moeilijk woord. U kunt zeggen: ook, daarnaast, en."


def test_a_long_sentence_is_marked_as_a_whole(admin_client):
    found = marks(admin_client, [("p", f"U belt ons. {LONG}")])[0]
    [mark] = [mark for mark in found if mark["rule"] == "sentence-length"]
    assert (mark["kind"], mark["words"]) == ("sentence", LONG)
    assert mark["refuses"]


def test_plain_words_get_no_mark(admin_client):
    assert marks(admin_client, [("h3", "Uw paspoort"), ("p", "U haalt uw paspoort op.")]) == [[]]


def test_each_of_two_equal_lines_gets_its_own_mark(admin_client):
    found = marks(admin_client, [("li", "U belt tevens."), ("li", "U belt tevens.")])[0]
    assert [mark["block"] for mark in found if mark["words"] == "tevens"] == [0, 1]


def test_an_explanation_elsewhere_on_the_page_counts(admin_client):
    sentence = [("p", "U betaalt leges.")]
    assert marks(admin_client, sentence)[0]
    assert marks(admin_client, sentence, elsewhere="Leges zijn kosten voor onze hulp.") == [[]]


def test_looking_stores_nothing(admin_client):
    ask(admin_client, [("p", LONG)])
    assert not Verdict.objects.exists()


@pytest.mark.parametrize(
    "typed", ["😀 U belt tevens.", "U  belt\u00a0 tevens.", "  U be\u00adlt tevens", "tevens\n"]
)
def test_a_mark_stands_at_the_words_as_they_were_typed(admin_client, typed):
    [mark] = [m for m in marks(admin_client, [("p", typed)])[0] if m["words"] == "tevens"]
    assert shown(typed, mark) == "tevens"


def test_signs_written_in_parts_get_no_place():
    assert browser_span("cafe\u0301 tevens", 5, 11) is None


@pytest.mark.parametrize("span", [(0, 0), (-1, 3), (3, 99)])
def test_a_span_outside_the_text_has_no_place(span):
    assert browser_span("tevens", *span) is None


@pytest.mark.parametrize(
    "body",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"language": "nl", "pieces": 3}',
        '{"language": "nl", "pieces": [[["script", "a"]]]}',
        '{"language": "nl", "pieces": [[["p", 1]]]}',
        '{"language": "nl\\" onload", "pieces": []}',
        json.dumps({"language": "nl", "pieces": [[["p", "a"]] * (MOST_BLOCKS + 1)]}),
        "[" * 100_000,
    ],
)
def test_what_is_no_question_is_refused(admin_client, body):
    response = admin_client.post(reverse(ADDRESS), body, content_type="application/json")
    assert response.status_code == 400


def test_more_than_a_page_holds_is_refused(admin_client):
    response = admin_client.post(
        reverse(ADDRESS), b"x" * (MOST_BYTES + 1), content_type="application/json"
    )
    assert response.status_code == 413


def test_markup_is_text(admin_client):
    [found] = marks(admin_client, [("p", "</p><script>alert('tevens')</script>")])
    assert [mark["words"] for mark in found] == ["tevens"]


def test_only_who_may_write_pages_may_ask(municipality, client):
    reader = get_user_model().objects.create_user("lezer", "l@voorbeeld.nl", "geheim-woord")
    reader.user_permissions.add(Permission.objects.get(codename="access_admin"))
    assert ask(client, [("p", "Tekst")]).status_code in (302, 403)
    client.force_login(reader)
    assert ask(client, [("p", "Tekst")]).status_code in (302, 403)


def test_a_question_from_another_site_is_refused(municipality):
    client = Client(enforce_csrf_checks=True)
    client.force_login(municipality.admin)
    assert ask(client, [("p", "Tekst")]).status_code == 403


def test_reading_the_address_is_refused(admin_client):
    assert admin_client.get(reverse(ADDRESS)).status_code == 405
