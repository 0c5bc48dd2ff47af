"""What did a run find, page by page, in a form that every export can use?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Prefetch
from django.utils import timezone
from django.utils.translation import gettext as _

from a11y_checks.finding import Finding
from content.audits.models import AuditRun, FindingPlace, RunPage
from content.audits.models.audit_finding import FindingState
from content.audits.models.run_page import PageState

PAGES_AT_ONCE = 100


@dataclass(frozen=True)
class SeenFinding:
    """A finding on one page, with the fault it belongs to; `is_accepted` on this day."""

    fingerprint: str
    cause: str
    is_accepted: bool
    finding: Finding


@dataclass(frozen=True)
class PageResult:
    """What came of one page; `state` is `done`, `untested`, `waiting` or `busy`.

    `problem` is in the reader's language.
    """

    url: str
    title: str
    state: str
    problem: str
    milliseconds: float
    digest: str
    is_reused: bool
    done_at: datetime | None
    outcomes: Mapping[str, str]
    level: Mapping[str, object] | None
    findings: tuple[SeenFinding, ...]


@dataclass(frozen=True)
class RunFacts:
    """What an export tells of the run itself."""

    id: int
    name: str
    state: str
    started_at: datetime | None
    finished_at: datetime | None
    engines: tuple[tuple[str, str], ...]


def facts_of(run: AuditRun) -> RunFacts:
    """Return what an export tells of this run."""
    engines = tuple((engine["name"], engine["version"]) for engine in run.engines)
    return RunFacts(run.pk, run.name, run.state, run.started_at, run.finished_at, engines)


def results_of(run: AuditRun, states: Iterable[str] = tuple(PageState)) -> Iterator[PageResult]:
    """Yield what came of every page of the run, a hundred in memory at a time."""
    places = FindingPlace.objects.select_related("audit_finding").order_by("pk")
    rows = RunPage.objects.filter(run=run, state__in=list(states)).order_by("pk")
    with_places = rows.prefetch_related(Prefetch("places", queryset=places))
    for row in with_places.iterator(chunk_size=PAGES_AT_ONCE):
        yield _result(row)


def _result(row: RunPage) -> PageResult:
    return PageResult(
        url=row.url,
        title=row.title,
        state=row.state,
        problem=_(row.problem) if row.problem else "",
        milliseconds=row.milliseconds,
        digest=row.digest,
        is_reused=row.is_reused,
        done_at=row.done_at,
        outcomes=row.outcomes,
        level=row.level,
        findings=tuple(_seen(place) for place in row.places.all()),
    )


def _seen(place: FindingPlace) -> SeenFinding:
    fault = place.audit_finding
    until = fault.accepted_until
    accepted = fault.state == FindingState.ACCEPTED and until and until >= timezone.localdate()
    return SeenFinding(fault.fingerprint, fault.cause, bool(accepted), place.finding)
