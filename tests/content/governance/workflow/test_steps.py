"""Does a draft go from the machine to an expert to a colleague, and only so go live?"""

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from wagtail.models import PageLogEntry, Task, TaskState, Workflow, WorkflowState

from content.governance.models import GovernedPage
from content.pages.models import InformationPage
from tests.content import factories
from tests.content.governance import people
from tests.content.governance.editor_post import editor_post


def stored(page) -> InformationPage:
    return InformationPage.objects.get(pk=page.pk)


def step_of(page) -> str:
    return stored(page).current_workflow_task.name


def act(page, user, action, **extra):
    state = stored(page).current_workflow_task_state
    return state.task.specific.on_action(state, user, action, **extra)


def submit(client, page, user):
    client.force_login(user)
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(url, editor_post(page, **{"action-submit": "1"}))


def test_every_new_site_has_the_workflow_and_not_wagtails_own(municipality):
    assert not Workflow.objects.exclude(name=people.WORKFLOW).exists()
    assert not Task.objects.filter(name__contains="approval").exists()
    assert GovernedPage.objects.get(pk=municipality.theme.pk).get_workflow().name == people.WORKFLOW
    steps = [task.specific._meta.model_name for task in people.example_workflow().tasks]
    assert steps == ["qualitytask", "factchecktask", "approvaltask"]


def test_a_good_draft_passes_the_machine_at_once(client, draft, writer):
    submit(client, draft, writer)
    assert step_of(draft) == "Feitencheck door een deskundige"
    assert not stored(draft).live


def test_all_steps_together_put_the_page_live(draft, writer, approver):
    people.example_workflow().start(draft, writer)
    act(draft, approver, "approve")
    assert step_of(draft) == "Goedkeuring door een collega"
    act(draft, approver, "approve")
    assert stored(draft).live


def test_a_draft_that_fails_goes_back_with_the_reasons(
    municipality, writer, django_capture_on_commit_callbacks
):
    page = factories.information_page(municipality.theme, too_hard=True)
    with django_capture_on_commit_callbacks(execute=True):
        people.example_workflow().start(page, writer)
    assert stored(page).current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    comment = TaskState.objects.get(status=TaskState.STATUS_REJECTED).comment
    assert "Tekst: " in comment
    letter = next(letter for letter in mail.outbox if letter.to == [writer.email])
    assert comment in letter.body
    assert letter.subject == "Nog niet klaar: Hulp bij uw vraag"
    told = PageLogEntry.objects.get(page_id=page.pk, action="wagtail.workflow.reject")
    assert told.data["comment"] == comment


def test_who_wrote_the_text_last_cannot_approve_it(draft, approver, municipality):
    draft.save_revision(user=approver)
    people.example_workflow().start(draft, municipality.admin)
    task = stored(draft).current_workflow_task
    assert {action[0] for action in task.get_actions(stored(draft), approver)} == {"reject"}
    with pytest.raises(PermissionDenied):
        act(draft, approver, "approve")
    assert not TaskState.objects.reviewable_by(approver).exists()
    other = people.approver("collega")
    assert TaskState.objects.reviewable_by(other).exists()


def test_a_second_account_of_the_writer_is_no_colleague(draft, writer, approver):
    approver.email = writer.email.upper()
    approver.save()
    people.example_workflow().start(draft, writer)
    task = stored(draft).current_workflow_task
    assert {action[0] for action in task.get_actions(stored(draft), approver)} == {"reject"}
    with pytest.raises(PermissionDenied):
        act(draft, approver, "approve")
    assert not TaskState.objects.reviewable_by(approver).exists()


def test_an_edit_after_approval_asks_for_approval_again(draft, writer, approver):
    people.example_workflow().start(draft, writer)
    act(draft, approver, "approve")
    changed = stored(draft).get_latest_revision_as_object()
    changed.summary = "Wij helpen u met elke vraag."
    changed.save_revision(user=approver)
    act(draft, people.approver("collega"), "approve")
    assert step_of(draft) == "Feitencheck door een deskundige"
    assert not stored(draft).live


def test_autosave_never_writes_over_a_text_that_was_judged(draft, writer):
    revision = draft.latest_revision
    people.example_workflow().start(draft, writer)
    draft.summary = "Wij helpen u met elke vraag."
    newer = draft.save_revision(user=writer, overwrite_revision=revision)
    assert newer.pk != revision.pk
    assert "elke vraag" not in revision.as_object().summary


def test_what_was_sent_back_starts_where_it_was_and_passes_the_machine_again(
    client, draft, writer, approver
):
    people.example_workflow().start(draft, writer)
    act(draft, approver, "reject", comment="Het bedrag klopt niet.")
    page = stored(draft).get_latest_revision_as_object()
    page.summary = "Wij helpen u met elke vraag."
    page.save_revision(user=writer)
    submit(client, page, writer)
    act(draft, approver, "approve")
    act(draft, approver, "approve")
    assert stored(draft).live
    assert "elke vraag" in stored(draft).summary


def test_the_writer_reads_in_plain_dutch_what_to_change(draft, writer, approver):
    people.example_workflow().start(draft, writer)
    mail.outbox.clear()
    act(draft, approver, "reject", comment="Het bedrag klopt niet.")
    letter = next(letter for letter in mail.outbox if letter.to == [writer.email])
    assert letter.subject == "Pas iets aan: Hulp bij uw vraag"
    assert "Het bedrag klopt niet." in letter.body
    assert "“Hulp bij uw vraag” is teruggestuurd" in letter.body


def test_a_writer_cannot_publish_past_the_workflow(client, draft, writer):
    client.force_login(writer)
    url = reverse("wagtailadmin_pages:edit", args=[draft.pk])
    client.post(url, editor_post(draft, **{"action-publish": "1"}))
    assert not stored(draft).live


def test_who_may_publish_can_do_so_at_once(client, draft, approver):
    client.force_login(approver)
    url = reverse("wagtailadmin_pages:edit", args=[draft.pk])
    client.post(url, editor_post(draft, **{"action-publish": "1"}))
    assert stored(draft).live
