"""What does the page's history tell about looking at it again?"""

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter, log

REVIEWED = "governance.reviewed"


def record_review(page: Any, user: AbstractBaseUser) -> None:
    """Write who looked at the page, and when it is looked at again."""
    due = page.review_due_on.isoformat() if page.review_due_on else ""
    log(instance=page, action=REVIEWED, user=user, data={"due": due})


def register(actions: LogActionRegistry) -> None:
    """Register the entry for the history of a page."""
    actions.register_action(REVIEWED)(ReviewedFormatter)


class ReviewedFormatter(LogFormatter):
    """Tells until when the page is in order."""

    label = _("Check a page again")

    def format_message(self, log_entry: Any) -> str:
        """Return the sentence for the history."""
        due = log_entry.data.get("due", "")
        return gettext("Checked: everything is still right. Next time: %(due)s") % {"due": due}
