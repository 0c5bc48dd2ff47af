"""What goes live at the end of a workflow?"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Wagtail imports this module while its own models are still loading
    from django.contrib.auth.base_user import AbstractBaseUser
    from wagtail.models import WorkflowState


def publish_approved(
    workflow_state: "WorkflowState", user: "AbstractBaseUser | None" = None
) -> None:
    """Publish the revision that was approved (setting WAGTAIL_FINISH_WORKFLOW_ACTION).

    Wagtail's own function publishes the latest revision, approved or not. When there was no
    task to approve it, that is all there is. Raises PublicationBlocked, which undoes the step.
    """
    state = workflow_state.current_task_state
    approved = state is not None and state.status == state.STATUS_APPROVED
    revision = state.revision if approved else workflow_state.content_object.get_latest_revision()
    revision.publish(user=user)
