"""How do the findings go, from run to run?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, QuerySet, Subquery

from a11y_checks.browser.coverage import criteria_of_rules
from content.audits.models import AuditRun, RequirementCount, RunPage
from content.audits.models.audit_run import RunState
from content.audits.models.run_page import PageState

WCAG = "wcag:"


@dataclass(frozen=True)
class TrendPoint:
    """The failures of one run against one requirement, and how many pages it looked at.

    `asked` is false when no rule of the run served the requirement: nothing found says nothing.
    """

    run: int
    on: datetime
    findings: int
    places: int
    pages: int
    pages_seen: int
    asked: bool = True


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
    a_page = RunPage.objects.filter(run=OuterRef("pk"), state=PageState.DONE).order_by("pk")
    rules_asked = Subquery(a_page.values("outcomes")[:1])  # each page answers to the same rules
    seen = list(runs.with_page_counts().annotate(rules_asked=rules_asked))
    asked = {run.pk: _asked(run.rules_asked or ()) for run in seen}
    counts = RequirementCount.objects.filter(run__in=[run.pk for run in seen])
    found = {(count.requirement, count.run_id): count for count in counts}
    requirements = sorted({requirement for requirement, _run in found})
    return {
        requirement: tuple(
            _point(run, found.get((requirement, run.pk)), _is_asked(requirement, asked[run.pk]))
            for run in seen
        )
        for requirement in requirements
    }


def _asked(rules: Iterable[str]) -> frozenset[str]:
    """Return the success criteria, such as `1.4.3`, that these rules serve."""
    serves = criteria_of_rules()
    return frozenset(number for rule in rules for number in serves.get(rule, ()))


def _is_asked(requirement: str, criteria: frozenset[str]) -> bool:
    """Whether a run could find a failure; of other books than WCAG we always say so."""
    return not requirement.startswith(WCAG) or requirement.removeprefix(WCAG) in criteria


def _point(run: AuditRun, count: RequirementCount | None, asked: bool) -> TrendPoint:
    on = run.finished_at or run.created_at
    if count is None:
        return TrendPoint(run.pk, on, 0, 0, 0, run.done, asked)
    return TrendPoint(run.pk, on, count.findings, count.places, count.pages, run.done)
