"""Can an auditor look up what was tested, with what, when, and what came of it?"""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.urls import reverse

from content.governance.judging import verdict_for
from content.governance.models import Verdict
from tests.content import factories


@pytest.fixture
def auditor_client(client, municipality):
    auditor = get_user_model().objects.create_user("auditor", password="geheim")
    rights = Permission.objects.filter(codename__in=["access_admin", "view_verdict"])
    auditor.user_permissions.add(*rights)
    client.force_login(auditor)
    return client


@pytest.fixture
def verdict(municipality) -> Verdict:
    return verdict_for(factories.product_page(municipality.theme, too_hard=True), whole=True)


def test_the_report_lists_every_verdict_with_its_page(verdict, auditor_client):
    text = auditor_client.get(reverse("governance:evidence")).content.decode()
    assert "Paspoort aanvragen" in text
    assert "Geweigerd" in text
    assert verdict.rulebook in text


def test_one_verdict_shows_engines_versions_rules_and_findings(verdict, auditor_client):
    url = reverse("governance:verdict", args=[verdict.pk])
    text = auditor_client.get(url).content.decode()
    engines = {engine["name"] for engine in verdict.engines}
    assert engines >= {"rulebook", "axe-core", "chromium", "selenium", "viewports"}
    shown = [engine["version"] for engine in verdict.engines if engine["name"] != "depth"]
    assert all(version in text for version in shown)
    assert "<code>sentence-length</code>: Voldoet niet" in text
    assert verdict.digest in text
    assert all(finding.rule in text for finding in verdict.report_findings)
    assert "sentence-length" in text


def listed_verdicts(client, **filters) -> int:
    """Return how many verdicts the report lists."""
    response = client.get(reverse("governance:evidence"), filters)
    return len(response.context["object_list"])


def test_a_verdict_from_before_a_change_of_templates_says_so(verdict, auditor_client):
    detail = reverse("governance:verdict", args=[verdict.pk])
    told = "onder een oudere vormgeving"
    assert told not in auditor_client.get(detail).content.decode()
    Verdict.objects.update(looks="0123456789ab")
    assert told in auditor_client.get(detail).content.decode()
    row = auditor_client.get(reverse("governance:evidence_results")).content.decode()
    assert told in row


def test_an_auditor_can_ask_for_verdicts_under_an_older_appearance(verdict, auditor_client):
    assert listed_verdicts(auditor_client, looks="older") == 0
    assert listed_verdicts(auditor_client, looks="today") == 1
    Verdict.objects.update(looks="0123456789ab")
    assert listed_verdicts(auditor_client, looks="older") == 1
    assert listed_verdicts(auditor_client, looks="today") == 0


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_the_evidence_can_be_saved(verdict, auditor_client, kind):
    response = auditor_client.get(reverse("governance:evidence"), {"export": kind})
    saved = b"".join(response.streaming_content) if response.streaming else response.content
    assert response.status_code == 200
    assert len(saved) > 100
    assert kind != "csv" or verdict.digest in saved.decode()


def test_evidence_outlives_its_page(verdict, auditor_client):
    factories.ProductPage.objects.get(pk=verdict.page_id).delete()
    url = reverse("governance:verdict", args=[verdict.pk])
    text = auditor_client.get(url).content.decode()
    assert "een pagina die er niet meer is" in text


def test_a_writer_without_the_right_sees_no_evidence(verdict, client):
    writer = get_user_model().objects.create_user("schrijver", password="geheim")
    writer.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(writer)
    for url in (reverse("governance:evidence"), reverse("governance:verdict", args=[verdict.pk])):
        assert client.get(url).status_code in {302, 403}
