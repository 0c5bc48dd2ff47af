"""Make the search index again: every night, so that dated facts are found on their day."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import ngettext

from content.search.indexing import rebuild


class Command(BaseCommand):
    """Rebuild the search index from the live pages. People can search while it runs."""

    help = "Make the search index again from all live pages that everybody may see."

    def handle(self, *args: Any, **options: Any) -> None:
        """Rebuild and tell how many pages can be found."""
        count = rebuild()
        told = ngettext("%(count)d page can be found.", "%(count)d pages can be found.", count)
        self.stdout.write(told % {"count": count})
