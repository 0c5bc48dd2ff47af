"""What happens with an expert's answers?"""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import TaskState

from content.governance.fact_check.history import record_answered
from content.governance.history import record_refusal
from content.governance.models import FactCheck
from content.governance.refusal import PublicationBlocked
from content.governance.workflow.quality import reasons_of

Answer = dict[str, Any]


@transaction.atomic
def answer(check: FactCheck, name: str, answers: list[Answer]) -> bool:
    """Store the answers, write them in the history and let the workflow go on.

    Returns False, and stores nothing, when the fact check was closed meanwhile. All right
    passes the text on; one objection sends it back to the writer with the remarks.
    """
    check = FactCheck.objects.select_for_update().get(pk=check.pk)
    if not check.is_open:
        return False
    check.answered_at, check.answered_by, check.answers = timezone.now(), name, answers
    check.save(update_fields=["answered_at", "answered_by", "answers"])
    record_answered(check, check.task_state.revision.as_object())
    _go_on(check.task_state, "reject" if check.objections else "approve", comment_of(check))
    return True


def comment_of(check: FactCheck) -> str:
    """Return the answers in words, for the writer and the approver."""
    if not check.objections:
        return _("%(name)s (%(email)s) says: all facts are right.") % _person(check)
    first = _("%(name)s (%(email)s) says that something is not right:") % _person(check)
    lines = [f"- {objection['name']}: {objection['remark']}" for objection in check.objections]
    return "\n".join([first, *lines])


def _person(check: FactCheck) -> dict[str, str]:
    return {"name": check.answered_by, "email": check.email}


def _go_on(task_state: TaskState, action: str, comment: str) -> None:
    """Pass on or send back. When this is the last step and the gate says no, it goes back too."""
    task = task_state.task.specific
    try:
        with transaction.atomic():
            task.on_action(task_state, None, action, comment=comment)
    except PublicationBlocked as refusal:
        record_refusal(refusal)
        task_state.refresh_from_db()
        reasons = "\n".join([comment, *reasons_of(refusal)])
        task.on_action(task_state, None, "reject", comment=reasons)
