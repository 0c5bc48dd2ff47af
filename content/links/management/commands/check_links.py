"""Which links to other sites no longer work?"""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from content.links.checking import check_due
from content.links.collecting import collect
from content.links.models import ExternalLink


class Command(BaseCommand):
    """Visits links that are due and lists the broken ones. Does nothing unless switched on."""

    help = "Visit the links to other sites that are due, politely, and list the broken ones."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print one line for each broken link: day, answer, address, pages."""
        if not settings.CHECK_EXTERNAL_LINKS:
            self.stdout.write(_("Links to other sites are not checked: CHECK_EXTERNAL_LINKS=yes."))
            return
        total = collect()
        looked_at = len(check_due())
        self.stdout.write(
            _("%(total)d links, %(looked_at)d visited.") % {"total": total, "looked_at": looked_at}
        )
        for link in ExternalLink.objects.broken().prefetch_related("pages"):
            pages = ", ".join(page.title for page in link.pages.all())
            self.stdout.write(f"{link.first_failed_on}\t{link.answer}\t{link.url}\t{pages}")
