"""What do we know of all findings, now that a run is over?"""

from collections import defaultdict
from urllib.parse import urlsplit

from django.db.models import Count, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from a11y_checks.outcome import FAILED
from content.audits.evaluation.criteria import by_number
from content.audits.models import (
    AuditFinding,
    AuditRun,
    FindingEvent,
    FindingPlace,
    RequirementCount,
)
from content.audits.models.audit_finding import Cause, FindingState
from content.audits.models.finding_event import EventKind

FEWEST_PAGES = 3
LEAST_SHARE = 0.5
"""The same element on at least so many pages of another website, and on this share of them, is
not written by hand on each of them."""


def settle(run: AuditRun, *, met_all: bool) -> None:
    """Close what is no longer there, open what is no longer accepted, and count.

    `met_all` says that a page of another website that is not in this run is gone. Doing it twice
    changes nothing.
    """
    _end_places_of_lost_pages()
    if met_all:
        _end_places_elsewhere(run)
    recount()
    _close(run)
    _end_acceptance(run)
    _blame_templates(run)
    _count_requirements(run)


def recount() -> None:
    """Let every finding know at how many places it is now."""
    places = (
        FindingPlace.objects.filter(audit_finding=OuterRef("pk"), is_current=True)
        .order_by()
        .values("audit_finding")
        .annotate(number=Count("pk"))
        .values("number")
    )
    AuditFinding.objects.update(
        current_places=Coalesce(Subquery(places, output_field=IntegerField()), 0)
    )


def _end_places_of_lost_pages() -> None:
    """A page that is deleted or offline has no faults, and no run will look at it again."""
    places = FindingPlace.objects.filter(is_current=True)
    lost = Q(run_page__page__isnull=True) | Q(run_page__page__live=False)
    places.filter(lost, run_page__is_own=True).update(is_current=False)


def _end_places_elsewhere(run: AuditRun) -> None:
    """What a crawl of a whole website did not meet is not there any more."""
    hosts = {urlsplit(address).netloc for address in run.address_list}
    places = FindingPlace.objects.filter(is_current=True, audit_finding__host__in=hosts)
    places.exclude(run_page__url__in=run.pages.values("url")).update(is_current=False)


def _close(run: AuditRun) -> None:
    gone = AuditFinding.objects.filter(current_places=0).exclude(state=FindingState.VERIFIED)
    _move(gone, FindingState.VERIFIED, EventKind.SOLVED, run)


def _end_acceptance(run: AuditRun) -> None:
    accepted = AuditFinding.objects.filter(state=FindingState.ACCEPTED)
    late = accepted.filter(accepted_until__lt=timezone.localdate())
    _move(late, FindingState.OPEN, EventKind.EXPIRED, run)


def _move(
    findings: QuerySet[AuditFinding], state: FindingState, kind: EventKind, run: AuditRun
) -> None:
    ids = list(findings.values_list("pk", flat=True))
    AuditFinding.objects.filter(pk__in=ids).update(state=state)
    events = [FindingEvent(finding_id=pk, kind=kind, run=run) for pk in ids]
    FindingEvent.objects.bulk_create(events, batch_size=500)


def _blame_templates(run: AuditRun) -> None:
    """Of another website we only know afterwards what stands on many of its pages."""
    pages = run.pages.filter(is_own=False).count()
    seen = AuditFinding.objects.filter(places__run_page__run=run).exclude(host="")
    seen = seen.exclude(cause__in=[Cause.TEMPLATE, Cause.IMAGE])
    wide = seen.annotate(on=Count("places__run_page", distinct=True)).filter(
        on__gte=max(FEWEST_PAGES, LEAST_SHARE * pages)
    )
    ids = list(wide.values_list("pk", flat=True))
    AuditFinding.objects.filter(pk__in=ids).update(cause=Cause.TEMPLATE)


def _count_requirements(run: AuditRun) -> None:
    """Count what proves that a criterion of level A or AA is not met; advice proves nothing."""
    failures = FindingPlace.objects.filter(run_page__run=run, outcome=FAILED.value, blocking=True)
    faults = AuditFinding.objects.filter(pk__in=failures.values("audit_finding"))
    serving: defaultdict[str, list[int]] = defaultdict(list)
    for pk, requirements in faults.values_list("pk", "requirements"):
        for requirement in requirements:
            book, _colon, number = requirement.partition(":")
            if book != "wcag" or number in by_number():
                serving[requirement].append(pk)
    run.counts.all().delete()
    for requirement, ids in sorted(serving.items()):
        places = failures.filter(audit_finding__in=ids)
        RequirementCount.objects.create(
            run=run,
            requirement=requirement[:60],
            findings=len(ids),
            places=places.count(),
            pages=places.aggregate(pages=Count("run_page", distinct=True))["pages"],
        )
