"""Whom must we remind today? Run this once a day."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from content.governance.reminders import reminder_sources, send_new
from content.governance.review.reminders import review_reminders
from content.governance.waivers.reminders import waiver_reminders


class Command(BaseCommand):
    """Mail what ends soon and what must be checked; each moment is told once."""

    help = "Mail reminders of waivers that end and of pages to check again; each is sent once."

    def handle(self, *args: Any, **options: Any) -> None:
        """Send the letters and say how many."""
        letters = send_new(waiver_reminders(), "waivers_ending")
        letters += send_new(review_reminders(), "reviews_due")
        letters += sum(
            send_new(source.reminders(), source.template) for source in reminder_sources()
        )
        self.stdout.write(_("Letters sent: %(count)d") % {"count": letters})
