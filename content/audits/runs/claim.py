"""Which page does a worker do next, and what happens to the page of a worker that died?"""

import os
import secrets
import socket
from datetime import timedelta

from django.db.models import F, Q
from django.utils import timezone

from a11y_checks.finding import gettext_noop
from content.audits.models import RunPage
from content.audits.models.run_page import PageState

MOST_ATTEMPTS = 2
"""A page that fails is tried once more: the fault may have been the browser's."""
LEASE = timedelta(minutes=3)
"""Far longer than any page takes; a worker on another machine that is silent is dead."""
STOPPED_TWICE = gettext_noop("The audit stopped twice while it was busy with this page.")


def worker_name() -> str:
    """Return a new name that tells machine and process: `host/pid/random`."""
    return f"{socket.gethostname()}/{os.getpid()}/{secrets.token_hex(4)}"


def claim(run_id: int, worker: str) -> RunPage | None:
    """Return a page that is now this worker's alone, or None when there is nothing to do.

    Two workers may pick the same row; the database lets one of them change it.
    """
    waiting = RunPage.objects.filter(run_id=run_id, state=PageState.WAITING).order_by(
        "attempts", "pk"
    )
    while (row := waiting.first()) is not None:
        claimed = RunPage.objects.filter(pk=row.pk, state=PageState.WAITING).update(
            state=PageState.BUSY,
            claimed_by=worker,
            claimed_until=timezone.now() + LEASE,
            attempts=F("attempts") + 1,
        )
        if claimed:
            row.refresh_from_db()
            return row
    return None


def release_dead(run_id: int) -> int:
    """Give back the pages of workers that died; return how many there were."""
    busy = RunPage.objects.filter(run_id=run_id, state=PageState.BUSY)
    names = set(busy.values_list("claimed_by", flat=True))
    dead = [name for name in names if not _may_live(name)]
    orphaned = busy.filter(Q(claimed_by__in=dead) | Q(claimed_until__lt=timezone.now()))
    free = {"claimed_by": "", "claimed_until": None}
    given_up = orphaned.filter(attempts__gte=MOST_ATTEMPTS).update(
        state=PageState.UNTESTED, problem=STOPPED_TWICE, done_at=timezone.now(), **free
    )
    return given_up + orphaned.update(state=PageState.WAITING, **free)


def give_back(worker: str) -> None:
    """Put back what this worker has: it cannot go on."""
    RunPage.objects.filter(state=PageState.BUSY, claimed_by=worker).update(
        state=PageState.WAITING, claimed_by="", claimed_until=None
    )


def _may_live(worker: str) -> bool:
    """Say whether this worker can still be busy; of another machine we cannot know."""
    host, _slash, rest = worker.partition("/")
    pid = rest.partition("/")[0]
    if host != socket.gethostname() or not pid.isdecimal():
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
