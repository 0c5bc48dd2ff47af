"""Does every empty list say why it is empty, and what to do next?"""

import pytest
from django.urls import reverse

from content.audits.models import AuditRun
from content.audits.models.audit_run import RunState

LISTS = {
    "governance:evidence": "Er is nog geen pagina gecontroleerd.",
    "governance:waivers": "Er zijn geen ontheffingen.",
    "wagtailsnippets_governance_wordlistentry:list": "U hebt nog geen eigen woorden.",
    "contact_figures": "Nog niemand zei of een pagina hielp.",
    "contact-feedback:index": "Er zijn nog geen reacties.",
    "audits:runs": "Er is nog geen onderzoek gedaan.",
    "audits:findings": "Er is nog geen onderzoek klaar.",
    "audits:evaluations": "Er is nog geen evaluatie.",
}


@pytest.mark.parametrize(("name", "reason"), LISTS.items())
def test_it_says_why_it_is_empty(admin_client, name, reason):
    assert reason in admin_client.get(reverse(name)).content.decode()


def test_a_filter_that_nothing_fits_says_so(admin_client):
    shown = admin_client.get(reverse("audits:findings"), {"state": "open"}).content.decode()
    assert "Er past niets bij uw zoekwoorden of filters." in shown


def test_without_findings_after_an_audit_a_person_still_has_to_look(admin_client):
    AuditRun.objects.create(name="Alles", state=RunState.FINISHED)
    shown = admin_client.get(reverse("audits:findings")).content.decode()
    assert "Geen enkel onderzoek vond een fout." in shown
