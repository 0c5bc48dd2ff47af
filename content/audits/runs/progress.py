"""How far is a run, how fast does it go, and how long will it take?"""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count
from django.utils import timezone

from content.audits.models import AuditRun, RunPage
from content.audits.models.run_page import PageState
from content.audits.runs.time_left import time_left

WINDOW = timedelta(seconds=30)
"""The speed of the last half minute: a run that was paused at night does not look slow."""
SILENCE = timedelta(minutes=2)
"""A run that gave no sign of life for so long has lost its worker."""


@dataclass(frozen=True)
class Progress:
    """Numbers of pages by state, and pages per second over the last half minute."""

    waiting: int
    busy: int
    done: int
    untested: int
    pages_per_second: float

    @property
    def listed(self) -> int:
        """Return how many pages the run has; a crawl finds more on its way."""
        return self.waiting + self.busy + self.done + self.untested

    @property
    def ready(self) -> int:
        """Return how many pages will not be looked at again, tested or not."""
        return self.done + self.untested

    @property
    def is_ready(self) -> bool:
        """Whether nothing is left to do."""
        return not self.waiting and not self.busy

    @property
    def percentage(self) -> int:
        """Return how much is ready, 0 to 100, rounded down."""
        return 100 * self.ready // self.listed if self.listed else 0

    @property
    def seconds_left(self) -> float | None:
        """Return how long the rest takes at this speed; None when nobody can tell yet."""
        if not self.pages_per_second or self.is_ready:
            return None
        return (self.waiting + self.busy) / self.pages_per_second

    @property
    def time_left(self) -> str:
        """Return how long the rest takes in words; empty when nobody can tell yet."""
        return "" if self.seconds_left is None else time_left(self.seconds_left)


def progress_of(run_id: int) -> Progress:
    """Return how far the run is; two queries."""
    pages = RunPage.objects.filter(run_id=run_id)
    rows = pages.order_by().values_list("state").annotate(number=Count("pk"))
    number = {state: 0 for state in PageState} | dict(rows)
    return Progress(
        waiting=number[PageState.WAITING],
        busy=number[PageState.BUSY],
        done=number[PageState.DONE],
        untested=number[PageState.UNTESTED],
        pages_per_second=_speed(run_id),
    )


def is_silent(run: AuditRun) -> bool:
    """Say whether nobody has worked on this running run for a while."""
    return run.beat_at is None or run.beat_at < timezone.now() - SILENCE


def _speed(run_id: int) -> float:
    since = timezone.now() - WINDOW
    ready = RunPage.objects.filter(run_id=run_id, done_at__gte=since).order_by("done_at")
    times = list(ready.values_list("done_at", flat=True))
    if len(times) < 2:
        return 0.0
    return (len(times) - 1) / max(0.001, (timezone.now() - times[0]).total_seconds())
