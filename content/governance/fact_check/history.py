"""What does the page's history tell about fact checks?"""

from typing import TYPE_CHECKING, Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter, log

if TYPE_CHECKING:
    from content.governance.models import FactCheck, GovernedPage

ASKED = "governance.fact_check.asked"
ANSWERED = "governance.fact_check.answered"


def record_asked(check: "FactCheck", page: "GovernedPage", user: AbstractBaseUser | None) -> None:
    """Write whom we asked; never the link."""
    log(instance=page, action=ASKED, user=user, data={"email": check.email, "check": check.pk})


def record_answered(check: "FactCheck", page: "GovernedPage") -> None:
    """Write who answered, and what."""
    data = {
        "email": check.email,
        "name": check.answered_by,
        "check": check.pk,
        "digest": check.digest,
        "answers": check.answers,
    }
    log(instance=page, action=ANSWERED, user=None, data=data)


def register(actions: LogActionRegistry) -> None:
    """Register the entries for the history of a page."""
    actions.register_action(ASKED)(AskedFormatter)
    actions.register_action(ANSWERED)(AnsweredFormatter)


class AskedFormatter(LogFormatter):
    """Tells who was asked."""

    label = _("Ask for a fact check")

    def format_message(self, log_entry: Any) -> str:
        """Return the sentence for the history."""
        return gettext("Fact check asked of %(email)s") % {
            "email": log_entry.data.get("email", "?")
        }


class AnsweredFormatter(LogFormatter):
    """Tells who answered, and how much was not right."""

    label = _("Answer a fact check")

    def format_message(self, log_entry: Any) -> str:
        """Return the sentence for the history, with the remarks."""
        data = {"name": "?", "email": "?"} | log_entry.data
        wrong = [answer for answer in data.get("answers", []) if not answer["right"]]
        if not wrong:
            return gettext("Fact check by %(name)s (%(email)s): all facts are right") % data
        text = ngettext(
            "Fact check by %(name)s (%(email)s): %(count)d part is not right",
            "Fact check by %(name)s (%(email)s): %(count)d parts are not right",
            len(wrong),
        )
        remarks = "; ".join(f"{answer['name']}: {answer['remark']}" for answer in wrong)
        return f"{text % (data | {'count': len(wrong)})}. {remarks}"
