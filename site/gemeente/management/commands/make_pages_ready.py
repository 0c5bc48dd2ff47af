"""Make every live page anew before the hour is over for which it is kept."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gemeente.page_cache.making_ready import live_paths, visit


class Command(BaseCommand):
    """Ask for every page as a visitor does, so that no visitor waits until it is made."""

    help = "Make every live page ready for visitors: twice an hour, and once after an update."

    def handle(self, *args: Any, **options: Any) -> None:
        """Make the pages one by one and tell how many are ready, and which are not."""
        if not settings.MAKE_PAGES_READY:
            self.stdout.write(_("Pages are not kept here, so there is nothing to make ready."))
            return
        paths = live_paths()
        missing = [path for path in paths if not visit(path, anew=True)]
        count = len(paths) - len(missing)
        told = ngettext("%(count)d page is ready.", "%(count)d pages are ready.", count)
        self.stdout.write(told % {"count": count})
        for path in missing:
            self.stdout.write(_("This page is not ready: %(path)s") % {"path": path})
        if missing:
            raise CommandError(_("The log says why these pages could not be shown."))
