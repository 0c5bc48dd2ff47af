"""Does the end of a workflow publish the text that was approved, and no other?"""

from wagtail.models import TaskState, WorkflowState

from content.governance.workflow.publishing import publish_approved
from content.pages.models import InformationPage
from tests.content.governance import people


def test_the_setting_leads_to_our_function():
    assert WorkflowState.on_finish is publish_approved


def test_publishes_what_was_approved_and_not_what_was_typed_since(draft, writer):
    state = people.example_workflow().start(draft, writer)
    TaskState.objects.filter(pk=state.current_task_state_id).update(status="approved")
    draft.summary = "Wij helpen u met elke vraag."
    draft.save_revision(user=writer)
    publish_approved(WorkflowState.objects.get(pk=state.pk))
    assert "elke vraag" not in InformationPage.objects.get(pk=draft.pk).summary
