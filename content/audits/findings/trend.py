"""How do the findings go, from run to run?"""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from content.audits.models import AuditRun, RequirementCount
from content.audits.models.audit_run import RunState


@dataclass(frozen=True)
class TrendPoint:
    """The failures of one run against one requirement, and how many pages it looked at."""

    run: int
    on: datetime
    findings: int
    places: int
    pages: int
    pages_seen: int


def comparable_runs(run: AuditRun) -> QuerySet[AuditRun]:
    """Return the finished runs that looked at the same in the same way, the oldest first.

    Figures of other runs say nothing about better or worse.
    """
    return AuditRun.objects.filter(
        state=RunState.FINISHED,
        scope=run.scope,
        section=run.section_id,
        page_type=run.page_type,
        addresses=run.addresses,
        sample_size=run.sample_size,
        widths=run.widths,
        depth=run.depth,
        with_browser=run.with_browser,
    ).order_by("finished_at")


@dataclass(frozen=True)
class Unlike:
    """In what comparable runs still differ, so that a line may go up or down by that alone."""

    rules: bool
    pages: bool


def unlike(runs: QuerySet[AuditRun]) -> Unlike:
    """Return whether the runs asked other rules, or tested another number of pages."""
    seen = [(run.rulebook, run.done) for run in runs.with_page_counts()]
    rulebooks, pages = ({each[place] for each in seen} for place in (0, 1))
    return Unlike(rules=len(rulebooks) > 1, pages=len(pages) > 1)


def trend(runs: QuerySet[AuditRun]) -> dict[str, tuple[TrendPoint, ...]]:
    """Return, by requirement (`wcag:1.4.3`), one point for every run, the oldest first.

    A run without failures against a requirement gives a point with zeros. Two queries.
    """
    seen = list(runs.with_page_counts())
    counts = RequirementCount.objects.filter(run__in=[run.pk for run in seen])
    found = {(count.requirement, count.run_id): count for count in counts}
    requirements = sorted({requirement for requirement, _run in found})
    return {
        requirement: tuple(_point(run, found.get((requirement, run.pk))) for run in seen)
        for requirement in requirements
    }


def _point(run: AuditRun, count: RequirementCount | None) -> TrendPoint:
    on = run.finished_at or run.created_at
    if count is None:
        return TrendPoint(run.pk, on, 0, 0, 0, run.done)
    return TrendPoint(run.pk, on, count.findings, count.places, count.pages, run.done)
