"""Does the submitted text pass on to the next step, or back to the writer?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.urls import reverse
from wagtail.models import TaskState

from content.governance.gate import require_pass
from content.governance.mailing import addresses_of, mail_later
from content.governance.parts import label_of
from content.governance.refusal import PublicationBlocked
from content.governance.wording import with_place

MOST_REASONS = 20


def decide(task_state: TaskState, user: AbstractBaseUser | None) -> None:
    """Approve the text, or reject it and tell the writer why: in a comment and by mail.

    The comment is also what the history shows. The workflow itself moves on afterwards.
    """
    page = task_state.revision.as_object()
    try:
        require_pass(page)
    except PublicationBlocked as refusal:
        reasons = "\n".join(reasons_of(refusal))
        task_state.reject(user=None, update=False, comment=reasons)
        _tell_writer(task_state, refusal, reasons)
    else:
        task_state.approve(user=None, update=False)


def reasons_of(refusal: PublicationBlocked) -> list[str]:
    """Return one line for each point to solve, with the place where it is; the first twenty."""
    return [
        f"- {with_place(label_of(refusal.page, finding.pointer.path), finding)}"
        for finding in refusal.findings[:MOST_REASONS]
    ]


def _tell_writer(task_state: TaskState, refusal: PublicationBlocked, reasons: str) -> None:
    page, writer = refusal.page, task_state.workflow_state.requested_by
    context = {
        "title": page.get_admin_display_title(),
        "reasons": reasons,
        "more": max(0, len(refusal.findings) - MOST_REASONS),
        "url": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    mail_later("sent_back_by_the_check", context, addresses_of([writer or page.owner]))
