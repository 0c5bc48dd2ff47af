"""What does a page's history tell about the page while it is online?"""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter

from content.governance.wording import rules_named

VISIBLE = "governance.visible"
FAILS = "governance.live.fails"
PASSES = "governance.live.passes"


def register(actions: LogActionRegistry) -> None:
    """Register the entries for what happens to a page that is online."""
    actions.register_action(VISIBLE, _("Publish"), _("Became visible for everyone"))
    actions.register_action(FAILS)(FailsFormatter)
    actions.register_action(PASSES)(PassesFormatter)


class FailsFormatter(LogFormatter):
    """Tells that a page that is online no longer passes, and since what."""

    label = _("Judge again")
    sentence = _("No longer passes the checks: %(cause)s. %(rules)s")

    def format_message(self, log_entry: Any) -> str:
        """Return the sentence for the history."""
        rules = rules_named(log_entry.data.get("rules", []))
        return str(self.sentence) % {"cause": log_entry.data.get("cause", "?"), "rules": rules}


class PassesFormatter(FailsFormatter):
    """Tells that it passes again."""

    sentence = _("Passes the checks again: %(cause)s")
