"""Delete what people searched for longer ago than we keep it."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from content.search.query_log import forget_old, oldest_kept


class Command(BaseCommand):
    """Delete old search questions."""

    help = "Delete the search questions that are older than SEARCH_LOG_DAYS."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete and tell how many rows there were."""
        told = {"count": forget_old(), "day": oldest_kept()}
        self.stdout.write(_("%(count)d rows from before %(day)s are gone.") % told)
