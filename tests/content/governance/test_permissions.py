"""Can someone do at the gate what their role does not allow, or speak through it to others?"""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, GroupPagePermission, Workflow, WorkflowTask

from content.governance.audit import broken_seals
from content.governance.judging import verdict_for
from content.governance.models import Confirmation, GovernedPage, Verdict, Waiver
from content.pages.models import ProductPage
from tests.content import factories
from tests.content.governance.editor_post import editor_post

SCRIPT = "<img src=x onerror=alert(1)>"
PAGE_VIEWS = ("checks", "look", "confirm", "ask_waiver")
POST_ONLY = ("look", "confirm", "approve_waiver")


@pytest.fixture
def hard_page(municipality) -> ProductPage:
    return factories.product_page(municipality.theme, too_hard=True, title=f"Paspoort {SCRIPT}")


@pytest.fixture
def waiver(hard_page, municipality) -> Waiver:
    return Waiver.objects.create(
        page=hard_page,
        findings=[],
        reason=f"Dijk {SCRIPT}",
        ends_on=timezone.localdate(),
        requested_by=municipality.admin,
    )


def member(name: str, page: GovernedPage | None = None, *rights: str):
    """Return someone who may enter the admin, with these rights on this page and below."""
    group = Group.objects.create(name=name)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for right in rights:
        permission = Permission.objects.get(codename=f"{right}_governedpage")
        GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    person = get_user_model().objects.create_user(name, f"{name}@voorbeeld.nl", "geheim")
    person.groups.add(group)
    return person


def signed_in(person, **options) -> Client:
    client = Client(**options)
    client.force_login(person)
    return client


def addresses(page, waiver) -> dict[str, str]:
    found = {name: reverse(f"governance:{name}", args=[page.pk]) for name in PAGE_VIEWS}
    verdict = verdict_for(page)
    return found | {
        "approve_waiver": reverse("governance:approve_waiver", args=[waiver.pk]),
        "waivers": reverse("governance:waivers"),
        "evidence": reverse("governance:evidence"),
        "evidence_results": reverse("governance:evidence_results"),
        "verdict": reverse("governance:verdict", args=[verdict.pk]),
    }


def test_visitors_are_sent_to_the_sign_in_page(hard_page, waiver):
    for name, address in addresses(hard_page, waiver).items():
        for method in ("get", "post"):
            response = getattr(Client(), method)(address)
            assert response.status_code == 302, name
            assert response.url.startswith(reverse("wagtailadmin_login")), name


def test_a_form_from_another_site_is_refused(hard_page, waiver, municipality):
    client = signed_in(municipality.admin, enforce_csrf_checks=True)
    for name in (*POST_ONLY, "ask_waiver"):
        assert client.post(addresses(hard_page, waiver)[name]).status_code == 403, name
    assert Waiver.objects.get().approved_at is None


def test_what_changes_something_does_not_answer_to_a_link(hard_page, waiver, admin_client):
    for name in POST_ONLY:
        assert admin_client.get(addresses(hard_page, waiver)[name]).status_code == 405, name


@pytest.mark.parametrize("number", [0, 987654, 10**30])
def test_pages_waivers_and_verdicts_that_are_not_there_are_not_found(admin_client, number):
    for name in (*PAGE_VIEWS, "approve_waiver", "verdict"):
        address = reverse(f"governance:{name}", args=[number])
        method = admin_client.post if name in POST_ONLY else admin_client.get
        assert method(address).status_code == 404, name


def test_the_root_is_nobodys_to_judge(admin_client, municipality):
    root = GovernedPage.objects.get(depth=1)
    for name in PAGE_VIEWS:
        address = reverse(f"governance:{name}", args=[root.pk])
        method = admin_client.post if name in POST_ONLY else admin_client.get
        assert method(address).status_code in (302, 403), name
    assert not Verdict.objects.exists()


def test_someone_without_this_page_neither_sees_nor_judges_it(hard_page, waiver, municipality):
    elsewhere = factories.theme_page(municipality.home, slug="elders")
    client = signed_in(member("elders", elsewhere, "add", "change", "publish"))
    places = addresses(hard_page, waiver)
    for name in PAGE_VIEWS:
        method = client.post if name in POST_ONLY else client.get
        response = method(places[name])
        assert response.status_code in (302, 403), name
        assert b"verordening" not in response.content
    assert "Paspoort" not in client.get(places["waivers"]).content.decode()
    assert not Confirmation.objects.exists()


def test_a_writer_who_presses_publish_all_the_same_only_saves(municipality):
    page = factories.product_page(municipality.theme)
    client = signed_in(member("schrijver", municipality.theme, "add", "change"))
    page.costs = "<p>Een paspoort kost 82 euro.</p>"
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    client.post(url, editor_post(page, **{"action-publish": "1"}))
    stored = ProductPage.objects.get(pk=page.pk)
    assert not stored.live
    assert "82 euro" in stored.get_latest_revision_as_object().costs


def test_a_writer_sees_the_waivers_on_own_pages_and_an_auditor_sees_all(
    hard_page, waiver, municipality
):
    auditor = member("controleur")
    auditor.groups.get().permissions.add(Permission.objects.get(codename="view_waiver"))
    for person in (member("schrijver", municipality.theme, "change"), auditor):
        text = signed_in(person).get(reverse("governance:waivers")).content.decode()
        assert "Dijk" in text


@pytest.mark.parametrize(
    "beside", [{"action-cancel-workflow": "1"}, {"action-workflow-action": "1"}]
)
def test_a_second_button_does_not_slip_past_the_gate_and_loses_nothing(
    hard_page, admin_client, beside
):
    hard_page.costs = "<p>Een paspoort kost 83 euro.</p>"
    url = reverse("wagtailadmin_pages:edit", args=[hard_page.pk])
    data = editor_post(hard_page, **{"action-publish": "1"}, **beside)
    response = admin_client.post(url, data, follow=True)
    assert response.status_code == 200
    stored = ProductPage.objects.get(pk=hard_page.pk)
    assert not stored.live
    assert "83 euro" in stored.get_latest_revision_as_object().costs


def test_a_title_or_reason_never_runs_as_a_script(hard_page, waiver, admin_client):
    edit = reverse("wagtailadmin_pages:edit", args=[hard_page.pk])
    bulk = reverse("wagtail_bulk_action", args=["governance", "governedpage", "publish"])
    mixed = editor_post(hard_page, **{"action-publish": "1", "action-cancel-workflow": "1"})
    answers = [
        admin_client.post(edit, editor_post(hard_page, **{"action-publish": "1"})),
        admin_client.post(edit, mixed, follow=True),
        admin_client.post(f"{bulk}?id={hard_page.pk}&next=/admin/", follow=True),
        admin_client.get(reverse("wagtailadmin_pages:history", args=[hard_page.pk])),
        admin_client.get(reverse("wagtailadmin_explore", args=[hard_page.get_parent().pk])),
    ]
    places = addresses(hard_page, waiver)
    get = ("checks", "ask_waiver", "waivers", "evidence", "verdict")
    answers += [admin_client.get(places[name]) for name in get]
    for number, answer in enumerate(answers):
        assert answer.status_code == 200, number
        assert SCRIPT not in answer.content.decode(), number
    assert sum("&lt;img src=x" in answer.content.decode() for answer in answers) >= 6


def test_a_bulk_publish_goes_back_to_this_site_only(hard_page, admin_client):
    bulk = reverse("wagtail_bulk_action", args=["governance", "governedpage", "publish"])
    response = admin_client.post(f"{bulk}?id={hard_page.pk}&next=https://elders.example/")
    assert "elders.example" not in response.headers.get("Location", "")


def test_a_program_gets_the_refusal_as_json(hard_page, admin_client):
    mixed = editor_post(hard_page, **{"action-publish": "1", "action-cancel-workflow": "1"})
    url = reverse("wagtailadmin_pages:edit", args=[hard_page.pk])
    response = admin_client.post(url, mixed, headers={"accept": "application/json"})
    assert response.status_code in (400, 422)
    assert response.json()
    assert not ProductPage.objects.get(pk=hard_page.pk).live


def test_what_goes_live_is_the_text_that_was_approved_not_a_later_one(municipality, admin_client):
    workflow = Workflow.objects.create(name="Redactie")
    task = GroupApprovalTask.objects.create(name="Eindredactie")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    page = factories.product_page(municipality.theme)
    state = workflow.start(page, municipality.admin).current_task_state
    later = ProductPage.objects.get(pk=page.pk)
    later.costs = "<p>Een paspoort kost 84 euro.</p>"
    later.save_revision()
    state.approve(user=municipality.admin)
    stored = ProductPage.objects.get(pk=page.pk)
    assert stored.live
    assert "84 euro" not in stored.costs
    assert stored.has_unpublished_changes
    assert "84 euro" in stored.get_latest_revision_as_object().costs
    assert list(broken_seals()) == []


def test_an_alias_can_be_looked_at_but_opens_no_second_way_in(municipality, admin_client):
    page = factories.product_page(municipality.theme)
    page.get_latest_revision().publish()
    alias = ProductPage.objects.get(pk=page.pk).create_alias(update_slug="alias")
    checks = reverse("governance:checks", args=[alias.pk])
    assert admin_client.get(checks).status_code == 200
    edit = reverse("wagtailadmin_pages:edit", args=[alias.pk])
    changed = factories.build_product(too_hard=True)
    admin_client.post(edit, editor_post(changed, **{"action-publish": "1"}), follow=True)
    alias.refresh_from_db()
    assert "verordening" not in alias.conditions
    assert list(broken_seals()) == []


def test_a_locked_page_is_not_changed_by_a_refused_publish(hard_page, municipality):
    writer = member("schrijver", municipality.theme, "change", "publish")
    ProductPage.objects.filter(pk=hard_page.pk).update(
        locked=True, locked_by=municipality.admin, locked_at=timezone.now()
    )
    hard_page.costs = "<p>Een paspoort kost 86 euro.</p>"
    url = reverse("wagtailadmin_pages:edit", args=[hard_page.pk])
    response = signed_in(writer).post(url, editor_post(hard_page, **{"action-publish": "1"}))
    assert response.status_code == 200
    stored = ProductPage.objects.get(pk=hard_page.pk)
    assert not stored.live
    assert "86 euro" not in stored.get_latest_revision_as_object().costs
