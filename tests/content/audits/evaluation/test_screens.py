"""Can an auditor go through the five steps, and nobody else?"""

import json
from datetime import timedelta
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from wagtail.models import ModelLogEntry

from a11y_checks.outcome import FAILED, PASSED
from content.audits.evaluation.judging import judge
from content.audits.evaluation.sample import look
from content.audits.models import CriterionJudgement, Evaluation, EvidencePicture, Statement
from tests.content.audits.evaluation.evaluations import (
    RIGHTS,
    SCOPE,
    auditor,
    evaluation,
    judged,
    sampled,
    statement,
)
from tests.content.audits.sites import own_site

pytestmark = pytest.mark.django_db
STEPS = ("scope", "exploration", "sample", "criteria", "report")


@pytest.fixture
def aya(client):
    own_site(pages=1)
    user = auditor()
    client.force_login(user)
    return user


def step(made, name):
    return reverse(f"audits:evaluation_{name}", args=[made.pk])


def criterion(made, number="1.1.1"):
    return reverse("audits:evaluation_criterion", args=[made.pk, number])


def png(size=(20, 10), kind="PNG"):
    drawn = BytesIO()
    Image.new("RGB", size, "navy").save(drawn, kind)
    return SimpleUploadedFile("foto.png", drawn.getvalue())


def test_the_computer_opens_another_website_only_for_who_may(client, aya, monkeypatch):
    launched = []
    monkeypatch.setattr("content.audits.evaluation.screens.preparation.launch", launched.append)
    made = sampled()
    page = made.sample.create(url="https://elders.nl/", title="Elders", kind="structured")
    refused = client.post(step(made, "sample"), {"action": "look"}, follow=True)
    picture = {"outcome": "passed", "action": "save", "take": "320", "page": page.pk, "shows": "x"}
    assert "take" in client.post(criterion(made), picture).context["form"].errors
    assert "https://elders.nl/" in refused.content.decode()
    assert not launched
    assert not EvidencePicture.objects.exists()
    page.delete()
    client.post(step(made, "sample"), {"action": "look"})
    assert len(launched) == 1


def test_begins_with_the_scope_and_goes_to_the_next_open_step(client, aya):
    answer = client.post(reverse("audits:new_evaluation"), SCOPE)
    made = Evaluation.objects.get()
    assert (answer.url, made.created_by) == (step(made, "exploration"), aya)
    opened = client.get(reverse("audits:evaluation", args=[made.pk]))
    assert opened.url == step(made, "exploration")
    assert "Website 2026" in client.get(reverse("audits:evaluations")).content.decode()


def test_says_what_the_scope_still_needs(client, aya):
    answer = client.post(reverse("audits:new_evaluation"), SCOPE | {"scope_note": ""})
    assert answer.status_code == 422
    assert not Evaluation.objects.exists()


def test_every_step_can_be_read_with_and_without_anything_in_it(client, aya):
    for made in (evaluation(), judged(sampled(), aya, {"1.1.1": FAILED})):
        for name in STEPS:
            text = client.get(step(made, name)).content.decode()
            assert 'aria-current="step"' in text, name
        assert client.get(reverse("audits:statement", args=[made.pk])).status_code == 200


def test_explores_and_keeps_what_the_auditor_adds(client, aya):
    made = evaluation()
    client.post(step(made, "exploration"), {"action": "explore"})
    answer = client.post(step(made, "exploration"), {"essential_functions": "Zoeken\nFeedback"})
    made.refresh_from_db()
    assert answer.url == step(made, "sample")
    assert made.page_types
    assert made.essential_functions.splitlines() == ["Zoeken", "Feedback"]


def test_chooses_adds_and_takes_out_pages(client, aya):
    made = evaluation()
    client.post(step(made, "sample"), {"action": "propose"})
    chosen = made.sample.count()
    extra = {"action": "add", "url": "https://a.nl/f", "title": "Formulier", "reason": "Proces"}
    assert client.post(step(made, "sample"), extra).status_code == 302
    assert client.post(step(made, "sample"), extra).status_code == 422
    added = made.sample.get(url="https://a.nl/f")
    client.post(step(made, "sample"), {"action": "remove", "page": added.pk})
    assert made.sample.count() == chosen


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("http://localhost/paspoort-en-rijbewijs", "http://localhost/paspoort-en-rijbewijs/"),
        ("https://a.nl", "https://a.nl/"),
        ("https://a.nl?x=1", "https://a.nl/?x=1"),
        ("https://a.nl/f", "https://a.nl/f"),
    ],
)
def test_keeps_an_address_as_a_run_calls_it(client, aya, typed, kept):
    made = evaluation()
    client.post(step(made, "sample"), {"action": "add", "url": typed, "title": "Pagina"})
    assert made.sample.get().url == kept
    assert look(made).pages.get().url == kept


def test_a_judged_page_stays_in_the_sample(client, aya):
    made = sampled()
    page = made.sample.first()
    judge(made, "1.1.1", page, PASSED, "", aya)
    client.post(step(made, "sample"), {"action": "remove", "page": page.pk})
    assert page in made.sample.all()


def test_lets_the_machine_look_at_the_sample(client, aya, monkeypatch):
    started = []
    monkeypatch.setattr("content.audits.evaluation.screens.preparation.launch", started.append)
    made = sampled()
    client.post(step(made, "sample"), {"action": "look"})
    made.refresh_from_db()
    assert started == [made.run]
    assert made.run.started_by == aya


def test_judges_and_goes_on_to_what_still_needs_a_person(client, aya):
    made = sampled()
    answer = client.post(criterion(made), {"outcome": "passed", "action": "next"})
    assert answer.url == criterion(made, "1.2.1")
    row = CriterionJudgement.objects.get()
    assert (row.outcome, row.judged_by, row.sample_page) == (PASSED, aya, None)
    assert ModelLogEntry.objects.for_instance(made).filter(user=aya).exists()


@pytest.mark.parametrize("outcome", ["failed", "cantTell"])
def test_a_failure_or_doubt_needs_a_note(client, aya, outcome):
    answer = client.post(criterion(sampled()), {"outcome": outcome, "action": "save"})
    assert answer.status_code == 422
    assert not CriterionJudgement.objects.exists()


def test_a_picture_of_ones_own_is_kept_for_auditors_only(client, aya):
    made = sampled()
    said = {"outcome": "passed", "action": "save", "picture": png(), "shows": "Het logo"}
    client.post(criterion(made), said)
    kept = EvidencePicture.objects.get()
    address = reverse("audits:evaluation_picture", args=[made.pk, kept.pk])
    answer = client.get(address)
    assert answer["Content-Type"] == "image/png"
    assert Image.open(BytesIO(answer.content)).size == (20, 10)
    client.force_login(auditor("cor", ("access_admin",)))
    assert client.get(address).status_code in (302, 403)


@pytest.mark.parametrize(
    "upload",
    [SimpleUploadedFile("x.png", b"<svg onload=alert(1)>"), png(kind="GIF"), png((7000, 7000))],
    ids=["no picture", "another kind", "too many pixels"],
)
def test_refuses_what_is_no_fitting_picture(client, aya, upload):
    said = {"outcome": "passed", "action": "save", "picture": upload, "shows": "Het logo"}
    assert client.post(criterion(sampled()), said).status_code == 422
    assert not EvidencePicture.objects.exists()


def test_a_picture_needs_a_page_and_words(client, aya):
    said = {"outcome": "passed", "action": "save", "take": "320"}
    answer = client.post(criterion(sampled()), said)
    assert set(answer.context["form"].errors) == {"page", "shows"}


def test_a_second_auditor_answers_and_nobody_answers_themselves(client, aya):
    made = sampled()
    row = judge(made, "1.1.1", None, PASSED, "", aya)
    said = {"action": "second", "judgement": row.pk, "agrees": "yes"}
    assert client.post(criterion(made), said).status_code == 422
    client.force_login(auditor("ben"))
    assert client.post(criterion(made), said | {"agrees": "no"}).status_code == 422
    assert client.post(criterion(made), said).status_code == 302
    row.refresh_from_db()
    assert (row.agrees, row.second_by.username) == (True, "ben")


def test_cannot_be_called_finished_before_everything_is_judged(client, aya):
    made = sampled()
    report = {"summary": "Goed", "finished_on": timezone.localdate().isoformat()}
    assert client.post(step(made, "report"), report).status_code == 422
    judged(made, aya)
    tomorrow = (timezone.localdate() + timedelta(1)).isoformat()
    assert client.post(step(made, "report"), report | {"finished_on": tomorrow}).status_code == 422
    assert client.post(step(made, "report"), report).status_code == 302
    made.refresh_from_db()
    assert made.finished_on == timezone.localdate()


def test_nothing_is_judged_or_finished_before_there_is_a_sample(client, aya):
    made = evaluation()
    answer = client.post(criterion(made), {"outcome": "passed", "action": "save"})
    assert answer.status_code == 422
    assert not CriterionJudgement.objects.exists()
    report = {"summary": "Goed", "finished_on": timezone.localdate().isoformat()}
    refused = client.post(step(made, "report"), report)
    assert refused.context["form"].errors["finished_on"] == ["Kies eerst de steekproef."]
    for shown in (answer, refused):
        text = shown.content.decode()
        assert f'<a href="{step(made, "sample")}">Kies eerst de steekproef.</a>' in text


def test_a_judgement_that_was_given_before_the_sample_still_needs_a_person(client, aya):
    made = judged(evaluation(), aya)
    shown = client.get(step(made, "report")).context
    assert len(shown["open_ones"]) == len(shown["facts"].criteria)


def test_an_evaluation_without_a_computer_can_be_kept_too(client, aya):
    made = judged(sampled(), aya, {"1.1.1": FAILED})
    shown = client.get(step(made, "report")).content.decode()
    for kind, place in (("earl", "@graph"), ("wcag-em", "auditSample")):
        address = reverse("audits:evaluation_file", args=[made.pk, kind])
        assert address in shown
        assert json.loads(client.get(address).content)[place]
    assert client.get(reverse("audits:evaluation_file", args=[made.pk, "pdf"])).status_code == 404


def test_an_unknown_criterion_or_evaluation_is_not_found(client, aya):
    made = sampled()
    assert client.get(criterion(made, "4.1.1")).status_code == 404
    assert client.get(reverse("audits:evaluation", args=[0])).status_code == 404
    wrong = {"action": "second", "judgement": 0, "agrees": "yes"}
    assert client.post(criterion(made), wrong).status_code == 404


def test_who_may_look_may_not_change(client, aya):
    made = judged(sampled(), aya, {"1.1.1": FAILED})
    statement(made)
    client.force_login(auditor("cor", ("access_admin", "view_evaluation")))
    for name in STEPS:
        answer = client.get(step(made, name))
        assert answer.status_code == 200
        assert client.post(step(made, name), {"action": "propose"}).status_code != 200 or (
            name == "criteria"
        )
    client.post(criterion(made), {"outcome": "failed", "note": "Nee", "action": "save"})
    client.post(reverse("audits:statement", args=[made.pk]), {"action": "draft"})
    assert CriterionJudgement.objects.get(criterion="1.1.1").judged_by == aya
    assert Statement.objects.get().page is None


def test_who_has_no_right_sees_nothing(client, aya):
    made = sampled()
    client.force_login(auditor("cor", tuple(set(RIGHTS) - {"view_evaluation"})))
    for address in (step(made, "scope"), criterion(made), reverse("audits:evaluations")):
        assert client.get(address).status_code in (302, 403)
