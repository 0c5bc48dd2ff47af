"""Which pages wait for this person in the workflow, and which came back?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import TaskState, WorkflowState

from content.governance.models import FactCheck, FactCheckTask, GovernedPage
from content.governance.todo.page_rows import edit_url
from content.governance.todo.registry import TodoRow, TodoSource


def _waiting_for(user: AbstractBaseUser) -> QuerySet[TaskState]:
    states = TaskState.objects.reviewable_by(user)
    return states.filter(workflow_state__base_content_type=_pages())


def _waiting_rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    states = _waiting_for(user).select_related("revision", "task", "workflow_state__requested_by")
    return [
        TodoRow(
            state.revision.object_str,
            edit_url(state.revision.object_id),
            _told(state.task.name, state.workflow_state.requested_by),
            timezone.localdate(state.started_at),
        )
        for state in states.order_by("started_at")[offset : offset + limit]
    ]


def _told(task: str, writer: AbstractBaseUser | None) -> str:
    if writer is None:
        return task
    name = writer.get_full_name() or writer.get_username()
    return _("%(task)s. Submitted by %(name)s.") % {"task": task, "name": name}


def _sent_back_to(user: AbstractBaseUser) -> QuerySet[WorkflowState]:
    back = WorkflowState.objects.filter(
        status=WorkflowState.STATUS_NEEDS_CHANGES, base_content_type=_pages()
    )
    return back.filter(requested_by=user)


def _sent_back_rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    states = _sent_back_to(user).select_related("current_task_state__revision")
    return [
        TodoRow(
            state.current_task_state.revision.object_str,
            edit_url(state.object_id),
            state.current_task_state.comment,
            timezone.localdate(state.current_task_state.finished_at),
        )
        for state in states.order_by("current_task_state__finished_at")[offset : offset + limit]
    ]


def _without_expert(user: AbstractBaseUser) -> QuerySet[TaskState]:
    """Return the fact checks that nobody outside was asked for, of the texts this person sent."""
    mine = Q(workflow_state__requested_by=user) | Q(revision__user=user)
    steps = TaskState.objects.filter(
        mine,
        status=TaskState.STATUS_IN_PROGRESS,
        task__in=FactCheckTask.objects.values("pk"),
        workflow_state__base_content_type=_pages(),
    )
    return steps.exclude(Exists(FactCheck.objects.open().filter(task_state=OuterRef("pk"))))


def _without_expert_rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    states = _without_expert(user).select_related("revision").order_by("started_at")
    return [
        TodoRow(
            state.revision.object_str,
            reverse("governance:ask_fact_check", args=[state.revision.object_id]),
            _("Choose who checks the facts."),
            timezone.localdate(state.started_at),
        )
        for state in states[offset : offset + limit]
    ]


def _pages() -> ContentType:
    return ContentType.objects.get_for_model(GovernedPage)


WAITING = TodoSource(
    "approvals",
    gettext_lazy("Waits for your approval"),
    _waiting_rows,
    lambda user: _waiting_for(user).count(),
    order=100,
)
SENT_BACK = TodoSource(
    "sent-back",
    gettext_lazy("Came back to you: change something"),
    _sent_back_rows,
    lambda user: _sent_back_to(user).count(),
    order=110,
)
WITHOUT_EXPERT = TodoSource(
    "fact-checks",
    gettext_lazy("Fact check: nobody is asked yet"),
    _without_expert_rows,
    lambda user: _without_expert(user).count(),
    order=120,
)
