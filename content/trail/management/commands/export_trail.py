"""Write the audit trail as lines of JSON, to keep or to hand over."""

from datetime import date, datetime, time
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from content.trail.entries import as_line, entries_between


class Command(BaseCommand):
    """Prints one line of JSON for each entry, oldest first."""

    help = "Print the audit trail as lines of JSON, oldest first."

    def add_arguments(self, parser: CommandParser) -> None:
        """Offer the first and the last day."""
        day = {"type": date.fromisoformat, "metavar": "YYYY-MM-DD"}
        parser.add_argument("--since", help="first day, this day included", **day)
        parser.add_argument("--until", help="last day, this day not included", **day)

    def handle(self, *, since: date | None, until: date | None, **_options: Any) -> None:
        """Print the entries of the span; everything when no day is given."""
        for entry in entries_between(_start(since), _start(until)):
            self.stdout.write(as_line(entry))


def _start(day: date | None) -> datetime | None:
    return timezone.make_aware(datetime.combine(day, time.min)) if day else None
