"""What is kept of one page, so that it is kept wholly or not at all?"""

from django.db import transaction
from django.utils import timezone

from a11y_checks.outcome import UNTESTED
from content.audits.findings.record import record, supersede
from content.audits.models import AuditRun, RunPage
from content.audits.models.audit_run import Scope
from content.audits.models.run_page import PageState
from content.audits.runs.claim import MOST_ATTEMPTS
from content.audits.runs.judgement import Judgement
from content.governance.models import GovernedPage
from content.governance.report_storage import stored_fields
from content.governance.storable import UNSTORABLE


def store(row: RunPage, worker: str, judgement: Judgement, page: GovernedPage | None) -> bool:
    """Store what came of a page; return whether it was still this worker's to store.

    A page that could not be tested goes back once, and is then stored as untested.
    """
    with transaction.atomic():
        run = AuditRun.objects.select_for_update().get(pk=row.run_id)
        mine = RunPage.objects.filter(pk=row.pk, state=PageState.BUSY, claimed_by=worker)
        if not mine.exists():
            return False
        if judgement.problem and judgement.may_retry and row.attempts < MOST_ATTEMPTS:
            mine.update(state=PageState.WAITING, claimed_by="", claimed_until=None)
            return True
        _store(row, run, judgement, page)
        _add_links(run, judgement.links)
        _remember(run, judgement)
    return True


def _store(row: RunPage, run: AuditRun, judgement: Judgement, page: GovernedPage | None) -> None:
    report = judgement.report
    looked = [rule for rule, outcome in report.outcomes.items() if outcome is not UNTESTED]
    supersede(row, run, looked)
    kept = stored_fields(report)
    row.found = record(row, run, page, report.findings)
    row.outcomes, row.engines, row.level = kept["outcomes"], kept["engines"], kept["level"]
    row.title = UNSTORABLE.sub("", judgement.title or row.title)[:255]
    row.digest, row.is_reused = judgement.digest, judgement.is_reused
    row.milliseconds, row.problem = report.milliseconds, judgement.problem
    row.state = PageState.UNTESTED if judgement.problem else PageState.DONE
    row.claimed_by, row.claimed_until, row.done_at = "", None, timezone.now()
    row.save()


def _add_links(run: AuditRun, links: tuple[str, ...]) -> None:
    """Put the pages that a crawl found on its list, as far as its limit reaches."""
    if run.scope != Scope.WEB or not links:
        return
    known = set(run.pages.filter(url__in=links).values_list("url", flat=True))
    new = [link for link in links if link not in known]
    room = max(0, run.most_pages - run.pages.count())
    RunPage.objects.bulk_create([RunPage(run=run, url=link) for link in new[:room]])


def _remember(run: AuditRun, judgement: Judgement) -> None:
    """Keep by the run which programs made its findings."""
    engines = [{"name": e.name, "version": e.version} for e in judgement.report.engines]
    new = [engine for engine in engines if engine not in run.engines]
    if new:
        run.engines = [*run.engines, *new]
        run.save(update_fields=["engines"])
