"""Empty the texts of residents that we no longer need."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from content.contact.retention import forget_old_texts


class Command(BaseCommand):
    """Run this every night: docs/operations.md."""

    help = "Empty texts of residents that are older than FEEDBACK_DAYS."

    def handle(self, **_options: Any) -> None:
        """Empty them and say how many there were."""
        self.stdout.write(_("%(count)d texts emptied.") % {"count": forget_old_texts()})
