"""Which runs must go now: those to be repeated, and those that lost their worker?"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from content.audits.models import AuditRun
from content.audits.models.audit_run import Repeat, RunState
from content.audits.runs.progress import is_silent

PERIODS = {Repeat.WEEKLY: timedelta(days=7), Repeat.MONTHLY: timedelta(days=30)}
SLACK = timedelta(hours=1)
"""A schedule that starts some minutes earlier than last time does not skip a day."""
COPIED = (
    *("name", "scope", "section_id", "page_type", "addresses", "sample_size", "most_pages"),
    *("widths", "depth", "with_browser", "look_again", "delay_seconds", "workers", "repeat"),
    "started_by_id",
)
"""A new run draws a new sample: over the months that reaches more pages."""


def due_runs(now: datetime | None = None) -> Iterator[AuditRun]:
    """Yield the runs to work on now, those that were broken off first."""
    now = now or timezone.now()
    running = AuditRun.objects.filter(state=RunState.RUNNING).order_by("pk")
    yield from (run for run in running if is_silent(run))
    for run in AuditRun.objects.filter(followed_by=None, repeat__in=PERIODS).order_by("pk"):
        began = run.started_at
        if run.is_over and began and began + PERIODS[Repeat(run.repeat)] - SLACK <= now:
            yield next_run(run)


def next_run(run: AuditRun) -> AuditRun:
    """Return the planned run that follows this one, with the same choices."""
    with transaction.atomic():
        AuditRun.objects.select_for_update().get(pk=run.pk)
        copied = {name: getattr(run, name) for name in COPIED}
        return AuditRun.objects.get_or_create(follows=run, defaults=copied)[0]
