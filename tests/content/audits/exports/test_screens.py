"""Can an auditor keep the files of a run, and open one of the report tool?"""

import io
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from content.audits.exports.wcag_em import wcag_em
from content.audits.models import Evaluation
from tests.content.audits.exports.samples import evaluation
from tests.content.audits.sites import own_site
from tests.content.audits.test_findings import HEADER_LINK, audited
from tests.content.audits.test_screens import signed_in

pytestmark = pytest.mark.django_db
FILES = ("report", "workbook", "pages", "earl", "wcag-em", "people", "statement")


@pytest.fixture
def run():
    own_site(pages=1)
    return audited([HEADER_LINK])


def sent(client, content):
    file = SimpleUploadedFile("evaluation.json", content)
    return client.post(reverse("audits:import_evaluation"), {"file": file})


def test_every_file_can_be_kept(client, run):
    signed_in(client, "access_admin", "view_auditrun")
    shown = client.get(reverse("audits:run_files", args=[run.pk])).content.decode()
    for kind in FILES:
        address = reverse("audits:run_file", args=[run.pk, kind])
        assert address in shown
        answer = client.get(address)
        assert answer.status_code == 200
        assert answer["Content-Disposition"].startswith("attachment")
        assert len(answer.content) > 100


def test_shows_charts_when_there_is_something_to_show(client, run):
    signed_in(client, "access_admin", "view_auditrun")
    address = reverse("audits:run_files", args=[run.pk])
    assert client.get(address).content.decode().count('role="img"') == 1
    audited([HEADER_LINK])
    assert client.get(address).content.decode().count('role="img"') == 2


def test_an_unknown_file_or_person_gets_nothing(client, run):
    signed_in(client, "access_admin", "view_auditrun")
    assert client.get(reverse("audits:run_file", args=[run.pk, "geheim"])).status_code == 404
    client.logout()
    assert client.get(reverse("audits:run_file", args=[run.pk, "earl"])).status_code == 302


def test_a_file_of_the_report_tool_becomes_an_evaluation(client):
    signed_in(client, "access_admin", "add_evaluation", "view_evaluation")
    answer = sent(client, json.dumps(wcag_em(evaluation())).encode())
    stored = Evaluation.objects.get()
    assert answer.url == stored.get_absolute_url()
    assert (stored.title, stored.sample.count()) == ("Website 2026", 2)


@pytest.mark.parametrize(
    "content", [b"geen json", b"[]", b'{"type": "Person"}', b"[" * 100_000, b"\xff\xfe", b"NaN"]
)
def test_another_file_is_refused_in_words(client, content):
    signed_in(client, "access_admin", "add_evaluation")
    answer = sent(client, content)
    assert answer.status_code == 422
    assert answer.context["form"].errors["file"]
    assert not Evaluation.objects.exists()


def test_a_huge_file_is_refused_unread(client):
    signed_in(client, "access_admin", "add_evaluation")
    huge = io.BytesIO(b" " * (5 * 1024 * 1024 + 1))
    assert sent(client, huge.getvalue()).status_code == 422
