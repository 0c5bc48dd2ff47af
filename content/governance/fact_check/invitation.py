"""Who may be asked to check the facts, and what does the letter say?"""

from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import TaskState

from content.governance.mailing import mail_later

if TYPE_CHECKING:
    from content.governance.models import FactCheck, GovernedPage

OWN_ADDRESS = _("You cannot check your own text. Fill in the address of somebody else.")


def why_not_invited(email: str, task_state: TaskState) -> str | Promise:
    """Return why this address cannot be asked; empty when it can."""
    wrote = (task_state.workflow_state.requested_by, task_state.revision.user)
    own = {person.email.lower() for person in wrote if person is not None and person.email}
    return OWN_ADDRESS if email.lower() in own else ""


def send_invitation(check: "FactCheck", token: str, page: "GovernedPage") -> None:
    """Mail the link to the expert. The token stands in this letter and nowhere else."""
    context = {
        "title": page.title,
        "sender": check.sent_by.get_full_name() if check.sent_by else "",
        "until": check.expires_at,
        "url": reverse("fact_check", args=[token]),
    }
    mail_later("fact_check_invitation", context, [check.email])
