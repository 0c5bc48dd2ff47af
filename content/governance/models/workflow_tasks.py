"""Which steps does a draft take on its way to live?"""

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Task, TaskState, WorkflowState

from content.governance.fact_check.history import record_asked
from content.governance.fact_check.invitation import send_invitation, why_not_invited
from content.governance.models.fact_check import FactCheck
from content.governance.people import is_same_person, of_person
from content.governance.taking_turns import turn_on
from content.governance.workflow.quality import decide

Action = tuple[str, str, bool]


class QualityTask(Task):
    """The machine's step: passes on what may go live, sends back the rest with the reasons."""

    class Meta:
        verbose_name = _("automatic check")
        verbose_name_plural = _("automatic checks")

    def start(self, workflow_state: WorkflowState, user: AbstractBaseUser | None = None) -> Any:
        """Return the task state, decided: approved, or rejected with what is to solve."""
        task_state = super().start(workflow_state, user=user)
        decide(task_state, user)
        return task_state

    @classmethod
    def get_description(cls) -> str:
        """Return what an administrator reads when choosing a step."""
        return str(_("The rules and a browser look at the page. Nobody has to do anything."))


class SecondPersonTask(AbstractGroupApprovalTask):
    """A step for the members of a group, but never for whoever wrote the text last."""

    class Meta:
        abstract = True

    def get_actions(self, obj: Any, user: AbstractBaseUser) -> list[Action]:
        """Return what this person may do now; the last editor may only send it back."""
        actions = super().get_actions(obj, user)
        latest = obj.get_latest_revision()
        if latest is not None and is_same_person(latest.user, user):
            return [action for action in actions if action[0] != "approve"]
        return actions

    def on_action(
        self, task_state: TaskState, user: AbstractBaseUser, action_name: str, **kwargs: Any
    ) -> Any:
        """Do what was asked. Raises PermissionDenied when the last editor approves.

        So it does when somebody else decided a moment before: a decision is taken once.
        """
        if action_name == "approve" and is_same_person(task_state.revision.user, user):
            raise PermissionDenied
        with turn_on(task_state.revision.object_id):
            now = TaskState.objects.select_for_update().get(pk=task_state.pk)
            if now.status != TaskState.STATUS_IN_PROGRESS:
                raise PermissionDenied
            return super().on_action(task_state, user, action_name, **kwargs)

    def get_task_states_user_can_moderate(
        self, user: AbstractBaseUser, **kwargs: Any
    ) -> QuerySet[TaskState]:
        """Return the texts that wait for this person: not the ones they wrote."""
        states = super().get_task_states_user_can_moderate(user, **kwargs)
        return states.exclude(of_person("revision__user", user))


class FactCheckTask(SecondPersonTask):
    """An expert's step: with a link and without an account, or by somebody of the group."""

    class Meta:
        verbose_name = _("fact check")
        verbose_name_plural = _("fact checks")

    @transaction.atomic
    def start(self, workflow_state: WorkflowState, user: AbstractBaseUser | None = None) -> Any:
        """Return the task state; the expert whom the page names gets a link at once."""
        task_state = super().start(workflow_state, user=user)
        email = task_state.revision.as_object().expert_email
        if email and not why_not_invited(email, task_state):
            self.invite(task_state, email, user)
        return task_state

    @transaction.atomic
    def invite(self, task_state: TaskState, email: str, user: AbstractBaseUser | None) -> FactCheck:
        """Return the new fact check, of which the link is on its way; older links end."""
        page = task_state.revision.as_object()
        FactCheck.objects.filter(task_state_id=task_state.pk).open().withdraw()
        check, token = FactCheck.objects.invite(
            task_state_id=task_state.pk,
            page_id=page.pk,
            email=email,
            digest=page.content_digest(),
            sent_by=user,
        )
        record_asked(check, page, user)
        send_invitation(check, token, page)
        return check

    @classmethod
    def get_description(cls) -> str:
        """Return what an administrator reads when choosing a step."""
        return str(_("An expert says if the facts are right, with a link and without an account."))


class ApprovalTask(SecondPersonTask):
    """A colleague's step: reads the page once more; the text goes live after it."""

    class Meta:
        verbose_name = _("approval by a colleague")
        verbose_name_plural = _("approvals by a colleague")

    @classmethod
    def get_description(cls) -> str:
        """Return what an administrator reads when choosing a step."""
        return str(_("Somebody of these groups approves. Not the one who wrote the text last."))
