"""How do the findings on one page become work, without telling the same fault twice?"""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from django.db.models import Q
from django.utils import timezone

from a11y_checks.finding import Finding
from a11y_checks.outcome import CANT_TELL, FAILED
from content.audits.findings.blame import Blame, blame
from content.audits.models import AuditFinding, AuditRun, FindingEvent, FindingPlace, RunPage
from content.audits.models.audit_finding import WEIGHTS, FindingState
from content.audits.models.finding_event import EventKind
from content.governance.models import GovernedPage
from content.governance.storable import UNSTORABLE

TELLING = (FAILED, CANT_TELL)
GATE_WIDTHS = (1280, 320)
MOST_PATH = 255
CHANGING = ("state", "last_run", "last_seen_at", "impact", "weight", "outcome", "blocking")


def record(
    row: RunPage, run: AuditRun, page: GovernedPage | None, findings: Iterable[Finding]
) -> int:
    """Store what was found on this page and return the number of places.

    Call it in the transaction that stores the page. Rows are taken in one order everywhere,
    so that workers wait for each other and never for ever.
    """
    host = "" if row.is_own else urlsplit(row.url).netloc[:255]
    told = [(each, blame(each, row.url, page)) for each in findings if each.outcome in TELLING]
    by_print = {cause.fingerprint(host, each.rule): (each, cause) for each, cause in told}
    known = _faults({key: _new(key, host, run, *by_print[key]) for key in sorted(by_print)}, run)
    places = [_place(row, known[cause.fingerprint(host, each.rule)], each) for each, cause in told]
    for place in places:
        _worsen(place.audit_finding, place)
    AuditFinding.objects.bulk_update(known.values(), CHANGING, batch_size=200)
    FindingPlace.objects.bulk_create(places, batch_size=500)
    return len(places)


def supersede(row: RunPage, run: AuditRun, rules: Iterable[str]) -> None:
    """End the places on this page that these rules have now been asked about again.

    Also when its address has changed since. What was only to be seen at a width where this run
    did not look stays.
    """
    unseen = [width for width in GATE_WIDTHS if width not in run.widths]
    here = Q(run_page__url=row.url)
    if row.page_id:
        here |= Q(run_page__page=row.page_id)
    (
        FindingPlace.objects.filter(here, is_current=True, audit_finding__rule__in=list(rules))
        .exclude(run_page=row)
        .exclude(viewport__in=unseen)
        .update(is_current=False)
    )


def _faults(seen: dict[str, AuditFinding], run: AuditRun) -> dict[str, AuditFinding]:
    """Return the stored faults by fingerprint, the new ones among them, locked in one order."""
    faults = AuditFinding.objects.filter(fingerprint__in=seen)
    before = set(faults.values_list("fingerprint", flat=True))
    new = [fault for key, fault in seen.items() if key not in before]
    AuditFinding.objects.bulk_create(new, ignore_conflicts=True)
    known = {fault.fingerprint: fault for fault in faults.select_for_update().order_by("pk")}
    for fault in known.values():
        _seen_again(fault, run)
    found = [fault for key, fault in known.items() if key not in before]
    events = [FindingEvent(finding=fault, kind=EventKind.FOUND, run=run) for fault in found]
    FindingEvent.objects.bulk_create(events, ignore_conflicts=True)
    return known


def _new(key: str, host: str, run: AuditRun, finding: Finding, cause: Blame) -> AuditFinding:
    return AuditFinding(
        fingerprint=key,
        host=host,
        rule=finding.rule,
        requirements=list(finding.requirements),
        outcome=finding.outcome.value,
        impact=finding.impact.value,
        weight=WEIGHTS[finding.impact.value],
        blocking=finding.blocking,
        cause=cause.cause,
        cause_name=_storable(cause.name),
        target=_storable(cause.target),
        message=finding.message,
        advice=finding.advice,
        why=finding.why,
        params=_params(finding),
        first_run=run,
        last_run=run,
    )


def _seen_again(fault: AuditFinding, run: AuditRun) -> None:
    """Note that this run saw the fault; what was solved or no longer accepted opens again."""
    returned = fault.state in (FindingState.VERIFIED, FindingState.FIXED)
    fault.last_run, fault.last_seen_at = run, timezone.now()
    if returned:
        fault.state = FindingState.ASSIGNED if fault.assigned_to_id else FindingState.OPEN
        FindingEvent.objects.create(finding=fault, kind=EventKind.RETURNED, run=run)


def _worsen(fault: AuditFinding, place: FindingPlace) -> None:
    """Let the fault be as bad as its worst place."""
    fault.blocking = fault.blocking or place.blocking
    if place.outcome == FAILED:
        fault.outcome = FAILED.value
    if WEIGHTS[place.impact] > fault.weight:
        fault.impact, fault.weight = place.impact, WEIGHTS[place.impact]


def _place(row: RunPage, fault: AuditFinding, finding: Finding) -> FindingPlace:
    return FindingPlace(
        audit_finding=fault,
        run_page=row,
        outcome=finding.outcome.value,
        impact=finding.impact.value,
        blocking=finding.blocking,
        path=finding.pointer.path[:MOST_PATH],
        selector=_storable(finding.pointer.selector),
        viewport=finding.pointer.viewport,
        excerpt=_storable(finding.pointer.excerpt),
        start=finding.pointer.start,
        end=finding.pointer.end,
        message=finding.message,
        params=_params(finding),
        suggestion=_storable(finding.suggestion),
    )


def _params(finding: Finding) -> dict[str, Any]:
    return {name: _storable(value) for name, value in finding.params.items()}


def _storable(value: Any) -> Any:
    """Return a text without the signs that no database can keep, and other values as they are."""
    return UNSTORABLE.sub("", value) if isinstance(value, str) else value
