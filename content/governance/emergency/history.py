"""What does the page's history tell about emergency messages?"""

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry

PUBLISHED = "governance.emergency.published"
REMOVED = "governance.emergency.removed"


def register(actions: LogActionRegistry) -> None:
    """Register the entries for the history of a page."""
    actions.register_action(PUBLISHED, _("Emergency message"), _("Emergency message put live"))
    actions.register_action(REMOVED, _("Emergency message"), _("Emergency message taken away"))
