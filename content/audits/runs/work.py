"""How do several browsers do the pages of a run side by side?"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from django.db import connections

from a11y_checks.browser.pool import Pool
from content.audits.findings.settle import recount
from content.audits.models import AuditRun, RunPage
from content.audits.models.audit_run import RunState
from content.audits.models.run_page import PageState
from content.audits.runs import control
from content.audits.runs.claim import claim, give_back, release_dead, worker_name
from content.audits.runs.judge_address import judge_address
from content.audits.runs.judge_page import judge_page
from content.audits.runs.judgement import Judgement
from content.audits.runs.manners import Manners
from content.audits.runs.plan import plan
from content.audits.runs.progress import Progress, progress_of
from content.audits.runs.store import store
from content.audits.runs.trouble import BROKE_DOWN, NO_LONGER_LIVE, untested
from content.governance.models import GovernedPage

TICK = 0.5
"""Seconds between two looks at the progress, and between two signs of life."""

Stops = tuple[Event, ...]
"""Whichever is set first ends the work: from here, or because the run changed its state."""

log = logging.getLogger(__name__)


def nobody(_progress: Progress) -> None:
    """Watch nothing."""


def work_on(
    run: AuditRun, stop: Event | None = None, watch: Callable[[Progress], None] = nobody
) -> None:
    """Do the pages of a run that are left, until all are ready or somebody stops it.

    `stop` pauses the run from this process; a change of its state does from any other. Killed
    at any moment, the same call goes on where it was. Raises ValidationError when the run has
    no pages.
    """
    plan(run)
    stop = stop or Event()
    if not control.start(run) and run.state != RunState.RUNNING:
        return
    with _workers(run, stop) as (threads, halt):
        while any(thread.is_alive() for thread in threads):
            if not control.beat(run.pk):
                halt.set()
            release_dead(run.pk)
            watch(progress_of(run.pk))
            threads[0].join(TICK)
    if not control.finish(run):
        recount()
        if stop.is_set():
            control.pause(run)
    watch(progress_of(run.pk))


@contextmanager
def _workers(run: AuditRun, stop: Event) -> Iterator[tuple[list[Thread], Event]]:
    """Yield running threads and an event that, like `stop`, ends them after the page in hand."""
    browsers, manners, halt = Pool(run.workers), Manners(run.delay_seconds), Event()
    threads = [
        Thread(target=_work, args=(run, (halt, stop), browsers, manners), name=f"audit-{number}")
        for number in range(run.workers)
    ]
    for thread in threads:
        thread.start()
    try:
        yield threads, halt
    finally:
        halt.set()
        for thread in threads:
            thread.join()
        browsers.close()


def _work(run: AuditRun, stops: Stops, browsers: Pool, manners: Manners) -> None:
    worker = worker_name()
    try:
        while (row := _next(run, worker, stops)) is not None:
            page = _page_of(row)
            store(row, worker, _judged(row, page, run, browsers, manners), page)
    except Exception:
        log.exception("a worker of audit run %s stopped", run.pk)
        give_back(worker)
    finally:
        connections.close_all()


def _next(run: AuditRun, worker: str, stops: Stops) -> RunPage | None:
    """Return the next page. While others are busy more may come: from a crawl, or a retry."""
    while not any(stop.is_set() for stop in stops):
        if row := claim(run.pk, worker):
            return row
        if not RunPage.objects.filter(run=run, state=PageState.BUSY).exists():
            return None
        stops[0].wait(TICK)
    return None


def _page_of(row: RunPage) -> GovernedPage | None:
    page = GovernedPage.objects.live().filter(pk=row.page_id).first() if row.is_own else None
    return page.specific if page else None


def _judged(
    row: RunPage, page: GovernedPage | None, run: AuditRun, browsers: Pool, manners: Manners
) -> Judgement:
    """Return what came of a page, whatever happens: a fault costs one page, never the run."""
    try:
        if page is not None:
            return judge_page(page, run, browsers)
        if row.is_own:
            return untested(NO_LONGER_LIVE, may_retry=False)
        return judge_address(row.url, run, browsers, manners)
    except Exception:
        log.exception("audit run %s broke down on %s", run.pk, row.url)
        return untested(BROKE_DOWN)
