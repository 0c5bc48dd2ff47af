"""Make every live page anew before the hour is over for which it is kept."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gemeente.page_cache.making_ready import live_paths, visit


class Command(BaseCommand):
    """Ask for every page as a visitor does, so that no visitor waits until it is made."""

    help = "Make every live page ready for visitors: twice an hour, and once after an update."

    def handle(self, *args: Any, **options: Any) -> None:
        """Make the pages one by one and tell how many are ready."""
        if not settings.MAKE_PAGES_READY:
            self.stdout.write(_("Pages are not kept here, so there is nothing to make ready."))
            return
        paths = live_paths()
        for path in paths:
            visit(path, anew=True)
        told = ngettext("%(count)d page is ready.", "%(count)d pages are ready.", len(paths))
        self.stdout.write(told % {"count": len(paths)})
