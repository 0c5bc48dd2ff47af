"""Is every live page still the text that was allowed?"""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils.translation import gettext as _

from content.governance.audit import broken_seals


class Command(BaseCommand):
    """Lists live pages whose text does not match their seal. Exit code 1 when there are any."""

    help = "Find live pages whose text no longer matches the seal under which it was allowed."

    def add_arguments(self, parser: CommandParser) -> None:
        """Add the option for a quiet run."""
        parser.add_argument("--quiet", action="store_true", help="Print nothing when all is well.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print one line for each broken seal: page id, reason, title, address."""
        count = 0
        for broken in broken_seals():
            count += 1
            self.stdout.write(f"{broken.page_id}\t{broken.reason}\t{broken.title}\t{broken.url}")
        if count:
            self.stderr.write(_("%(count)d live pages do not match their seal.") % {"count": count})
            raise SystemExit(1)
        if not options["quiet"]:
            self.stdout.write(_("Every live page matches its seal."))
