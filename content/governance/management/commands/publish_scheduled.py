"""Which scheduled pages go live or end now? A refused page never stops the queue."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.core.management import CommandError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.management.commands.publish_scheduled import Command as WagtailCommand
from wagtail.models import DraftStateMixin, Revision

from content.governance.history import record_refusal
from content.governance.models import GovernedPage
from content.governance.notices import tell_owner
from content.governance.refusal import PublicationBlocked

logger = logging.getLogger(__name__)


class Command(WagtailCommand):
    """Wagtail's command, with each page on its own.

    A refused page keeps its schedule: it is tried again at the next run, so that it goes live
    as soon as the text is in order. The refusal is logged and its owner told once per text.
    Exit code 0 also with refused pages: the queue did its work; the list tells the rest.
    Exit code 1 when something broke down, after the rest of the queue was done.
    """

    help = "Publish and unpublish scheduled pages; a refused page never stops the others."

    def handle(self, *args: Any, **options: Any) -> None:
        """Unpublish what ended, then publish what is due."""
        if options["dryrun"]:
            super().handle(*args, **options)
            return
        self.broken_down: list[str] = []
        self._end_expired()
        due = Revision.objects.filter(approved_go_live_at__lt=timezone.now())
        for revision in due.order_by("approved_go_live_at"):
            with self._others_go_on(revision):
                self._publish(revision)
        if self.broken_down:
            raise CommandError(_("Broken down: %(items)s") % {"items": ", ".join(self.broken_down)})

    @contextmanager
    def _others_go_on(self, item: models.Model) -> Iterator[None]:
        """Log whatever goes wrong with this one, so that the queue is never stuck behind it."""
        try:
            yield
        except Exception:
            logger.exception("Not published or ended as scheduled: %s", item)
            self.broken_down.append(str(item))

    def _end_expired(self) -> None:
        for model in _draft_models():
            live = model._default_manager.filter(live=True)
            for item in list(live.filter(expire_at__lt=timezone.now())):
                with self._others_go_on(item), transaction.atomic():
                    item.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")

    def _publish(self, revision: Revision) -> None:
        try:
            revision.publish(log_action="wagtail.publish.scheduled")
        except PublicationBlocked as refusal:
            self.stderr.write(
                _("Not published: %(title)s (%(count)d points). It stays scheduled.")
                % {"title": refusal.page.title, "count": len(refusal.findings)}
            )
            if tell_owner(refusal):
                record_refusal(refusal)
        else:
            self.stdout.write(_("Published: %(title)s") % {"title": revision.object_str})


def _draft_models() -> list[type[models.Model]]:
    """Return what can end by itself: all pages at once, and drafts that are no pages."""
    others = [
        model
        for model in apps.get_models()
        if issubclass(model, DraftStateMixin) and not issubclass(model, GovernedPage)
    ]
    return [GovernedPage, *others]
