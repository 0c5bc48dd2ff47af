"""Can an auditor start a run, follow it and handle what it found?"""

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from content.audits.models import AuditFinding, AuditRun, FindingPlace
from content.audits.models.audit_finding import FindingState
from content.audits.models.audit_run import RunState, Scope
from content.audits.runs import control
from content.governance.models import GovernedPage
from tests.content.audits.sites import own_site, static_run
from tests.content.audits.test_findings import HEADER_LINK, QUESTION, audited

pytestmark = pytest.mark.django_db
AUDITOR = (
    *("access_admin", "view_auditrun", "add_auditrun", "change_auditrun", "audit_web"),
    *("view_auditfinding", "handle_auditfinding", "accept_auditfinding"),
)
SIMPLE = {
    "name": "Maandag",
    "scope": "site",
    "widths": ["1280"],
    "depth": "publish",
    "workers": 1,
    "most_pages": 10,
    "delay_seconds": 1,
    "seed": 4,
    "repeat": "weekly",
}


@pytest.fixture
def launched(monkeypatch):
    """Keep the runs that would start a process, and start none."""
    runs = []
    monkeypatch.setattr("content.audits.admin.run_views.launch", runs.append)
    return runs


def signed_in(client, *rights):
    user = User.objects.create_user("aya", password="geheim")
    group = Group.objects.create(name="Proef")
    group.permissions.set(Permission.objects.filter(codename__in=rights))
    user.groups.add(group)
    client.force_login(user)
    return user


def test_starts_a_run_with_its_pages(client, launched):
    own_site(pages=1)
    user = signed_in(client, *AUDITOR)
    answer = client.post(reverse("audits:new_run"), SIMPLE)
    run = AuditRun.objects.get()
    assert answer.url == reverse("audits:run", args=[run.pk])
    assert launched == [run]
    assert (run.state, run.started_by, run.widths) == (RunState.RUNNING, user, [1280])
    assert run.pages.count() == 3


@pytest.mark.parametrize("scope", [Scope.SECTION, Scope.PAGE_TYPE, Scope.ADDRESSES, Scope.WEB])
def test_says_what_a_choice_of_pages_still_needs(client, launched, scope):
    signed_in(client, *AUDITOR)
    answer = client.post(reverse("audits:new_run"), SIMPLE | {"scope": scope})
    assert answer.status_code == 200
    assert len(answer.context["form"].errors) == 1
    assert launched == []


def test_says_that_there_is_nothing_to_look_at(client, launched):
    own_site(pages=0)
    GovernedPage.objects.filter(depth__gt=1).update(live=False)
    signed_in(client, *AUDITOR)
    answer = client.post(reverse("audits:new_run"), SIMPLE)
    assert "scope" in answer.context["form"].errors
    assert not AuditRun.objects.exists()


def test_another_website_takes_a_right_of_its_own(client, launched):
    signed_in(client, "access_admin", "add_auditrun")
    web = SIMPLE | {"scope": Scope.WEB, "addresses": "https://voorbeeld.nl/"}
    assert "scope" in client.post(reverse("audits:new_run"), web).context["form"].errors
    listed = web | {"scope": Scope.ADDRESSES}
    assert "addresses" in client.post(reverse("audits:new_run"), listed).context["form"].errors
    assert launched == []


def test_our_own_pages_may_be_listed_without_that_right(client, launched):
    own_site(pages=1)
    signed_in(client, "access_admin", "add_auditrun", "view_auditrun")
    listed = SIMPLE | {"scope": Scope.ADDRESSES, "addresses": "/paspoort-en-rijbewijs/"}
    assert client.post(reverse("audits:new_run"), listed).status_code == 302


def test_pauses_goes_on_and_cancels(client, launched):
    own_site(pages=0)
    signed_in(client, *AUDITOR)
    run = static_run()
    control.start(run)
    states = []
    for action in ("pause", "resume", "cancel"):
        client.post(reverse("audits:control_run", args=[run.pk]), {"action": action})
        run.refresh_from_db()
        states.append(run.state)
    assert states == [RunState.PAUSED, RunState.RUNNING, RunState.CANCELLED]
    assert launched == [run]


def test_shows_a_run_with_what_it_found(client):
    own_site(pages=1)
    run = audited([HEADER_LINK, QUESTION])
    signed_in(client, *AUDITOR)
    text = client.get(reverse("audits:run", args=[run.pk])).content.decode()
    assert "The contrast is 2.1." in text
    assert "1.4.3" in text
    news = client.get(reverse("audits:run_progress", args=[run.pk])).content.decode()
    assert "3 van 3" in news
    assert reverse("audits:run", args=[run.pk]) in news
    assert "Proef" in client.get(reverse("audits:runs")).content.decode()


def test_a_longer_list_of_findings_asks_no_more_of_the_database(
    client, django_assert_max_num_queries
):
    own_site(pages=1)
    run = audited([HEADER_LINK])
    signed_in(client, *AUDITOR)
    addresses = (reverse("audits:findings"), reverse("audits:run", args=[run.pk]))
    few = [queries_of(client, address) for address in addresses]
    many_findings(run, 60)
    for address, number in zip(addresses, few, strict=True):
        with django_assert_max_num_queries(number):
            client.get(address)


def queries_of(client, address):
    client.get(address)  # what is kept for a process is asked for once
    with CaptureQueriesContext(connection) as asked:
        client.get(address)
    return len(asked)


def many_findings(run, number):
    """Store more of the first finding, each assigned to somebody and seen in the run."""
    place = FindingPlace.objects.select_related("audit_finding").first()
    for count in range(number):
        fault = place.audit_finding
        fault.pk, fault.fingerprint, fault.assigned_to = None, f"{count:032}", User.objects.get()
        fault.save()
        place.pk, place.audit_finding = None, fault
        place.save()


def test_finds_findings_by_state_cause_and_criterion(client):
    own_site(pages=0)
    audited([HEADER_LINK, QUESTION])
    signed_in(client, *AUDITOR)
    for question, shown in (
        ("state=unsolved", 2),
        ("state=verified", 0),
        ("cause=template", 1),
        ("criterion=1.4.3", 1),
        ("criterion=1.4", 0),
        ("rule=link", 1),
    ):
        answer = client.get(f"{reverse('audits:findings')}?{question}")
        assert len(answer.context["object_list"]) == shown, question


def test_the_list_can_be_saved(client):
    own_site(pages=0)
    audited([HEADER_LINK])
    signed_in(client, *AUDITOR)
    answer = client.get(f"{reverse('audits:findings')}?export=csv")
    assert "axe-color-contrast" in b"".join(answer.streaming_content).decode()


def test_handles_a_finding_step_by_step(client):
    own_site(pages=0)
    audited([HEADER_LINK])
    user = signed_in(client, *AUDITOR)
    finding = AuditFinding.objects.get()
    address = reverse("audits:finding", args=[finding.pk])
    today = timezone.localdate().isoformat()
    for data, state in (
        ({"action": "assign", "assign-to": user.pk}, FindingState.ASSIGNED),
        ({"action": "note", "note-note": "Gebeld."}, FindingState.ASSIGNED),
        ({"action": "fixed", "fixed-note": ""}, FindingState.FIXED),
        ({"action": "accept", "accept-reason": "Later", "accept-until": today}, "accepted"),
        ({"action": "reopen"}, FindingState.OPEN),
    ):
        assert client.post(address, data).status_code == 302
        finding.refresh_from_db()
        assert finding.state == state
    assert "Gebeld." in client.get(address).content.decode()


def test_accepting_without_reason_says_so(client):
    own_site(pages=0)
    audited([HEADER_LINK])
    signed_in(client, *AUDITOR)
    address = reverse("audits:finding", args=[AuditFinding.objects.get().pk])
    answer = client.post(address, {"action": "accept", "accept-reason": "", "accept-until": ""})
    assert answer.status_code == 422
    assert AuditFinding.objects.get().state == FindingState.OPEN


def test_who_may_look_may_not_handle(client):
    own_site(pages=0)
    run = audited([HEADER_LINK])
    signed_in(client, "access_admin", "view_auditrun", "view_auditfinding")
    finding = reverse("audits:finding", args=[AuditFinding.objects.get().pk])
    assert "<form" not in client.get(finding).content.decode().partition("gate-facts")[2]
    assert client.post(finding, {"action": "fixed"}).status_code in (302, 403)
    assert AuditFinding.objects.get().state == FindingState.OPEN
    client.post(reverse("audits:control_run", args=[run.pk]), {"action": "cancel"})
    assert client.get(reverse("audits:new_run")).status_code in (302, 403)


def test_who_has_no_right_sees_nothing(client):
    signed_in(client, "access_admin")
    for name in ("audits:runs", "audits:findings", "audits:new_run"):
        assert client.get(reverse(name)).status_code in (302, 403)
    assert reverse("audits:runs") not in client.get(reverse("wagtailadmin_home")).content.decode()
