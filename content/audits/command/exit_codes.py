"""What does the exit code of `manage.py audit` say?"""

from enum import IntEnum

from a11y_checks.outcome import FAILED, Impact
from content.audits.exports.results import SeenFinding
from content.audits.models import AuditFinding, AuditRun
from content.audits.models.audit_finding import WEIGHTS
from content.audits.models.audit_run import RunState
from content.audits.models.run_page import PageState

NEVER = "never"
THRESHOLDS = (*(impact.value for impact in reversed(Impact)), NEVER)


class ExitCode(IntEnum):
    """Documented in docs/audits.md; CI servers count on these."""

    NOTHING_FOUND = 0
    FOUND = 1
    WRONG_USE = 2
    NOT_ALL_TESTED = 3
    PAUSED = 130
    """What shells give for Ctrl+C: 128 and the number of SIGINT."""


def exit_code(run: AuditRun, fail_on: str, *, interrupted: bool) -> ExitCode:
    """Return how the command ends; a finding weighs more than a page that was not tested."""
    if interrupted and run.state != RunState.FINISHED:
        return ExitCode.PAUSED
    if fail_on != NEVER and _found(run, fail_on):
        return ExitCode.FOUND
    untested = run.pages.exclude(state=PageState.DONE).exists()
    if untested or run.state != RunState.FINISHED:
        return ExitCode.NOT_ALL_TESTED
    return ExitCode.NOTHING_FOUND


def counts_for(seen: SeenFinding, fail_on: str) -> bool:
    """Say whether this finding is a reason to fail: bad enough and not accepted."""
    if fail_on == NEVER or seen.is_accepted:
        return False
    return WEIGHTS[seen.finding.impact] >= WEIGHTS[fail_on]


def _found(run: AuditRun, fail_on: str) -> bool:
    least = [impact for impact, weight in WEIGHTS.items() if weight >= WEIGHTS[fail_on]]
    return (
        AuditFinding.objects.unsolved()
        .filter(
            places__run_page__run=run,
            places__outcome=FAILED.value,
            places__impact__in=least,
        )
        .exists()
    )
