"""What does an editor meet at Publish, Submit, Save and Reject?"""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.models import (
    GroupApprovalTask,
    PageLogEntry,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from content.governance.todo.board import lists_for
from content.pages.models import ProductPage
from tests.content import factories
from tests.content.governance.editor_post import editor_post

PUBLISH = {"action-publish": "1"}
APPROVE = {"action-workflow-action": "true", "workflow-action-name": "approve"}
FAULTS = ("too_hard", "inaccessible", "incomplete")


@pytest.fixture
def refused_page(municipality) -> ProductPage:
    page = factories.product_page(municipality.theme, too_hard=True)
    return ProductPage.objects.get(pk=page.pk)


def edit_url(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def messages_of(response) -> str:
    soup = BeautifulSoup(response.content, "lxml")
    return " ".join(m.get_text(" ", strip=True) for m in soup.select(".messages li"))


def test_a_refused_publish_says_how_many_points_and_that_the_text_is_kept(
    refused_page, admin_client
):
    response = admin_client.post(edit_url(refused_page), editor_post(refused_page, **PUBLISH))
    told = messages_of(response)
    assert "Nog niet gepubliceerd. Uw tekst is bewaard als concept." in told
    assert "om op te lossen" in told


def test_the_findings_stand_beside_the_field(refused_page, admin_client):
    response = admin_client.post(edit_url(refused_page), editor_post(refused_page, **PUBLISH))
    errors = response.context["form"].errors
    assert set(errors) == {"conditions"}
    assert any("woorden" in message for message in errors["conditions"])


def test_what_was_typed_is_kept_as_a_draft(refused_page, admin_client):
    refused_page.costs = "<p>Het kost 12 euro en 34 cent.</p>"
    admin_client.post(edit_url(refused_page), editor_post(refused_page, **PUBLISH))
    kept = ProductPage.objects.get(pk=refused_page.pk).get_latest_revision_as_object()
    assert "12 euro en 34 cent" in kept.costs
    assert not ProductPage.objects.get(pk=refused_page.pk).live


def test_a_finding_in_a_stream_field_stands_at_its_block(municipality, admin_client):
    hard = [("situation", {"heading": "Kwijt", "text": factories.TOO_HARD})]
    page = factories.product_page(municipality.theme, special_situations=hard)
    response = admin_client.post(edit_url(page), editor_post(page, **PUBLISH))
    error = response.context["form"].errors.as_data()["special_situations"][0]
    assert set(error.block_errors) == {0}
    assert response.status_code == 200


def test_a_refused_new_page_goes_on_in_the_edit_view_with_everything_typed(
    municipality, admin_client
):
    page = factories.build_product(too_hard=True, title="Gloednieuw", slug="gloednieuw")
    url = reverse("wagtailadmin_pages:add", args=["pages", "productpage", municipality.theme.pk])
    response = admin_client.post(url, editor_post(page, **PUBLISH), follow=True)
    stored = ProductPage.objects.get(slug="gloednieuw")
    assert response.request["PATH_INFO"] == edit_url(stored)
    assert "conditions" in response.context["form"].errors
    assert not stored.live
    assert "verordening" in stored.get_latest_revision_as_object().conditions


def test_missing_fields_and_findings_are_told_together(municipality, admin_client):
    page = factories.product_page(municipality.theme, too_hard=True, incomplete=True, summary="")
    response = admin_client.post(edit_url(page), editor_post(page, **PUBLISH))
    form = response.context["form"]
    assert set(form.errors) == {"summary", "conditions", "costs"}
    assert len(form.errors["summary"]) == len(form.errors["costs"]) == 1
    assert form.point_count == len(form.points) + 1
    assert f"{form.point_count} punten om op te lossen" in messages_of(response)
    kept = ProductPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert "verordening" in kept.conditions


def refused_drafts(user) -> list[tuple[str, str]]:
    found = next((x for x in lists_for(user) if x.source.name == "refused-drafts"), None)
    return [(row.title, row.detail) for row in found.rows] if found else []


def refusals(page) -> list[dict]:
    entries = PageLogEntry.objects.filter(action="governance.refused", page_id=page.pk)
    return [entry.data for entry in entries]


@pytest.mark.parametrize("texts", [{}, {"too_hard": True}], ids=["alone", "with a finding"])
def test_an_empty_field_is_in_the_history_and_on_the_board(municipality, admin_client, texts):
    page = factories.product_page(municipality.theme, channels=[], **texts)
    admin_client.post(edit_url(page), editor_post(page, **PUBLISH))
    assert ["required-part" in each["rules"] for each in refusals(page)] == [True]
    assert [title for title, _points in refused_drafts(municipality.admin)] == [page.title]


def test_an_empty_field_that_only_the_form_asks_for_is_on_the_board_until_it_is_filled_in(
    municipality, admin_client
):
    page = factories.product_page(municipality.theme, title="Paspoort")
    posted = editor_post(page)
    admin_client.post(edit_url(page), posted | PUBLISH | {"audience": ""})
    assert [each["points"] for each in refusals(page)] == [1]
    assert refused_drafts(municipality.admin) == [("Paspoort", "1 punt om op te lossen")]
    admin_client.post(edit_url(page), posted)
    assert refused_drafts(municipality.admin) == []


def test_a_refused_new_page_with_an_empty_field_is_kept_as_well(municipality, admin_client):
    page = factories.build_product(channels=[], title="Gloednieuw", slug="gloednieuw")
    url = reverse("wagtailadmin_pages:add", args=["pages", "productpage", municipality.theme.pk])
    admin_client.post(url, editor_post(page, **PUBLISH), follow=True)
    stored = ProductPage.objects.get(slug="gloednieuw")
    assert len(refusals(stored)) == 1
    assert [title for title, _points in refused_drafts(municipality.admin)] == ["Gloednieuw"]


@pytest.mark.parametrize(
    ("pressed", "told"),
    [
        ({"action-submit": "1"}, "Nog niet ingediend."),
        ({"action-publish": "1", "go_live_at": "2099-01-01 09:00"}, "Nog niet ingepland."),
        (APPROVE, "Nog niet goedgekeurd."),
    ],
)
def test_a_refusal_says_what_did_not_happen(municipality, admin_client, pressed, told):
    page = factories.product_page(municipality.theme, incomplete=True)
    workflow = moderated(municipality)
    if pressed is APPROVE:
        workflow.start(page, municipality.admin)
    response = admin_client.post(edit_url(page), editor_post(page) | pressed)
    assert f"{told} Uw tekst is bewaard als concept. 1 punt" in messages_of(response)


@pytest.mark.parametrize("fault", FAULTS)
def test_03_saving_a_draft_is_never_held_back(municipality, admin_client, fault):
    page = factories.product_page(municipality.theme, **{fault: True})
    assert admin_client.post(edit_url(page), editor_post(page)).status_code == 302
    assert not ProductPage.objects.get(pk=page.pk).live


@pytest.mark.parametrize("fault", FAULTS)
def test_04_a_failing_page_is_not_submitted_for_moderation(municipality, admin_client, fault):
    moderated(municipality)
    page = factories.product_page(municipality.theme, **{fault: True})
    admin_client.post(edit_url(page), editor_post(page, **{"action-submit": "1"}))
    assert ProductPage.objects.get(pk=page.pk).current_workflow_state is None
    entry = PageLogEntry.objects.get(action="governance.refused", page_id=page.pk)
    told = entry.formatter.format_message(entry)
    assert told.startswith("Geweigerd: ")
    assert not [rule for rule in entry.data["rules"] if rule in told], "no words but an id"


def test_04_a_good_page_is_submitted_for_moderation(municipality, admin_client):
    moderated(municipality)
    page = factories.product_page(municipality.theme)
    admin_client.post(edit_url(page), editor_post(page, **{"action-submit": "1"}))
    assert ProductPage.objects.get(pk=page.pk).current_workflow_state is not None


@pytest.mark.parametrize("action", ["reject", "cancel"])
def test_rejecting_and_cancelling_a_failing_page_is_never_held_back(
    refused_page, municipality, admin_client, action
):
    workflow = moderated(municipality)
    state = workflow.start(refused_page, municipality.admin)
    pressed = {
        "reject": {"action-workflow-action": "true", "workflow-action-name": "reject"},
        "cancel": {"action-cancel-workflow": "true"},
    }[action]
    admin_client.post(edit_url(refused_page), editor_post(refused_page, **pressed))
    state.refresh_from_db()
    assert state.status == {"reject": "needs_changes", "cancel": "cancelled"}[action]


def test_a_refusal_is_in_the_history_of_the_page(refused_page, admin_client):
    admin_client.post(edit_url(refused_page), editor_post(refused_page, **PUBLISH))
    assert PageLogEntry.objects.filter(action="governance.refused").count() == 1
    history = admin_client.get(reverse("wagtailadmin_pages:history", args=[refused_page.pk]))
    assert "Geweigerd: " in history.content.decode()


@pytest.mark.parametrize("fault", FAULTS)
def test_09_a_failing_page_is_not_scheduled(municipality, admin_client, fault):
    page = factories.product_page(municipality.theme, **{fault: True})
    data = editor_post(page, **PUBLISH) | {"go_live_at": "2099-01-01 09:00"}
    response = admin_client.post(edit_url(page), data)
    assert response.context["form"].errors
    assert ProductPage.objects.get(pk=page.pk).scheduled_revision is None


def test_09_a_good_page_is_scheduled(municipality, admin_client):
    page = factories.product_page(municipality.theme)
    data = editor_post(page, **PUBLISH) | {"go_live_at": "2099-01-01 09:00"}
    admin_client.post(edit_url(page), data)
    stored = ProductPage.objects.get(pk=page.pk)
    assert stored.scheduled_revision is not None
    assert not stored.live


def test_the_explorer_shows_the_state_of_each_page(refused_page, municipality, admin_client):
    admin_client.post(edit_url(refused_page), editor_post(refused_page, **PUBLISH))
    factories.product_page(municipality.theme, slug="nieuw")
    listing = reverse("wagtailadmin_explore", args=[municipality.theme.pk])
    soup = BeautifulSoup(admin_client.get(listing).content, "lxml")
    states = {cell["data-gate-state"] for cell in soup.select("[data-gate-state]")}
    assert states == {"refused", "unjudged"}


def moderated(municipality) -> Workflow:
    workflow = Workflow.objects.create(name="Redactie")
    task = GroupApprovalTask.objects.create(name="Eindredactie")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    WorkflowPage.objects.create(workflow=workflow, page=municipality.home)
    return workflow
