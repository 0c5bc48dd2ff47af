"""Which live pages no longer pass, now that something around them may have changed?"""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils.translation import gettext as _

from content.governance.kept_once.rejudging import rejudge, tell
from content.governance.kept_once.used_by import live_pages


class Command(BaseCommand):
    """Judges live pages again and lists those that do not pass. They stay online.

    Exit code 1 when there are any. A page takes as long as the browser needs, a second or
    two; one page is in memory at a time.
    """

    help = "Judge live pages again: templates, facts, pictures, links and rules may have changed."

    def add_arguments(self, parser: CommandParser) -> None:
        """Add the ids of pages, for who does not want all of them."""
        parser.add_argument("pages", nargs="*", type=int, help="Ids of pages; none means all.")
        parser.add_argument("--mail", action="store_true", help="Mail the owners as well.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print one line for each page that does not pass: id, number of points, title."""
        chosen = live_pages()
        if options["pages"]:
            chosen = chosen.filter(pk__in=options["pages"])
        cause = _("check of all pages")
        failing = []
        for result in rejudge(chosen.values_list("pk", flat=True), cause):
            if result.points:
                failing.append(result)
                page = result.page
                self.stdout.write(f"{page.pk}\t{len(result.points)}\t{page.title}")
        if options["mail"]:
            tell(failing, cause, None)
        if failing:
            raise SystemExit(1)
