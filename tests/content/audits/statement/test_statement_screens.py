"""Can an auditor make the statement, and does the screen refuse what cannot be true?"""

from datetime import timedelta

import pytest
from django.forms import model_to_dict
from django.urls import reverse
from django.utils import timezone

from a11y_checks.outcome import FAILED
from content.audits.findings.handling import accept
from content.audits.models import AuditFinding, Statement
from tests.content.audits.evaluation.evaluations import (
    auditor,
    evaluation,
    explained,
    judged,
    sampled,
)
from tests.content.audits.evaluation.test_facts import looked
from tests.content.audits.sites import own_site
from tests.content.audits.test_findings import HEADER_LINK

pytestmark = pytest.mark.django_db


@pytest.fixture
def aya(client):
    own_site(pages=1)
    user = auditor()
    client.force_login(user)
    return user


def test_makes_the_statement_with_its_failures(client, aya):
    made = judged(sampled(), aya, {"1.1.1": FAILED})
    address = reverse("audits:statement", args=[made.pk])
    told = {"addresses": "https://a.nl/", "signed_by": "directeur", "signed_on": "2026-11-23"}
    told["email"] = "a@a.nl"
    assert client.post(address, told).status_code == 302
    client.post(address, {"action": "draft"})
    assert Statement.objects.get().page is None
    failure = reverse("audits:known_failure", args=[made.pk, "1.1.1"])
    assert client.post(failure, {"description": "Foto"}).status_code == 422
    explained(made, "1.1.1")
    assert client.get(failure).status_code == 200
    client.post(address, {"action": "draft"})
    assert Statement.objects.get().page is not None


def test_an_explanation_starts_with_the_reason_of_an_accepted_finding(client, aya):
    made = judged(looked(sampled(), [HEADER_LINK]), aya, {"1.4.3": FAILED})
    until = timezone.localdate() + timedelta(90)
    accept(AuditFinding.objects.first(), aya, "De leverancier lost dit op.", until)
    starts = [
        client.get(reverse("audits:known_failure", args=[made.pk, number])).context["form"].initial
        for number in ("1.4.3", "1.1.1")
    ]
    assert [start["cause"] for start in starts] == ["De leverancier lost dit op.", ""]
    assert [start["planned_on"] for start in starts] == [until, None]


def test_what_costs_too_much_needs_a_reason(client, aya):
    made = judged(sampled(), aya, {"1.1.1": FAILED})
    known = explained(made, "1.1.1")
    said = model_to_dict(known) | {"planned_on": "2099-03-01", "is_too_much_to_ask": "on"}
    address = reverse("audits:known_failure", args=[made.pk, "1.1.1"])
    assert client.post(address, said | {"why_too_much": ""}).status_code == 422
    assert client.post(address, said | {"why_too_much": "Het kost een ton."}).status_code == 302
    known.refresh_from_db()
    assert known.why_too_much == "Het kost een ton."


def test_nobody_signs_tomorrow(client, aya):
    signed = {"addresses": "https://a.nl/", "signed_by": "directeur"}
    signed["signed_on"] = (timezone.localdate() + timedelta(1)).isoformat()
    made = evaluation()
    assert client.post(reverse("audits:statement", args=[made.pk]), signed).status_code == 422
