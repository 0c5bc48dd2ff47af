"""Who may change the state of a run, from what to what?"""

from django.db import transaction
from django.utils import timezone

from content.audits.findings.settle import recount, settle
from content.audits.models import AuditRun
from content.audits.models.audit_run import RunState
from content.audits.models.run_page import PageState
from content.audits.runs.whole_site import met_all

PLANNED, RUNNING, PAUSED, CANCELLED, FINISHED = RunState


def start(run: AuditRun) -> bool:
    """Let the run go, for the first time or again; return whether that changed its state."""
    now = timezone.now()
    AuditRun.objects.filter(pk=run.pk, started_at=None).update(started_at=now)
    return _change(run, [PLANNED, PAUSED], RUNNING, beat_at=now)


def pause(run: AuditRun) -> bool:
    """Let the workers stop after the page they are busy with."""
    return _change(run, [RUNNING], PAUSED)


def cancel(run: AuditRun) -> bool:
    """Stop for good. What was found stays, and closes no finding elsewhere."""
    cancelled = _change(run, [PLANNED, RUNNING, PAUSED], CANCELLED, finished_at=timezone.now())
    if cancelled:
        recount()
    return cancelled


def finish(run: AuditRun) -> bool:
    """End a run of which every page is ready, and settle all findings; once only."""
    with transaction.atomic():
        locked = AuditRun.objects.select_for_update().get(pk=run.pk)
        left = locked.pages.filter(state__in=[PageState.WAITING, PageState.BUSY]).exists()
        if left or locked.state != RUNNING:
            return False
        settle(locked, met_all=met_all(locked))
        return _change(run, [RUNNING], FINISHED, finished_at=timezone.now())


def beat(run_id: int) -> bool:
    """Give a sign of life; return whether the run is still to go on."""
    running = AuditRun.objects.filter(pk=run_id, state=RUNNING)
    return bool(running.update(beat_at=timezone.now()))


def _change(run: AuditRun, from_states: list[RunState], to: RunState, **values: object) -> bool:
    """Change the state in the database, whatever this object thinks it is; read it back."""
    rows = AuditRun.objects.filter(pk=run.pk, state__in=from_states)
    changed = bool(rows.update(state=to, **values))
    run.refresh_from_db()
    return changed
