"""What can a person do about a finding, and who sees that afterwards?"""

from datetime import date, timedelta

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.audits.models import AuditFinding, FindingEvent
from content.audits.models.audit_finding import FindingState
from content.audits.models.finding_event import EventKind

MOST_DAYS = 366
"""The statement on accessibility is renewed every year, and tells of each accepted finding."""


def assign(finding: AuditFinding, to: AbstractBaseUser, by: AbstractBaseUser) -> None:
    """Let somebody solve the finding."""
    _change(finding, by, EventKind.ASSIGNED, str(to), state=FindingState.ASSIGNED, assigned_to=to)


def mark_fixed(finding: AuditFinding, by: AbstractBaseUser, note: str = "") -> None:
    """Say that it is fixed. The next run that looks there decides whether that is so."""
    _change(finding, by, EventKind.FIXED, note, state=FindingState.FIXED)


def accept(finding: AuditFinding, by: AbstractBaseUser, reason: str, until: date) -> None:
    """Let the finding be until a day. Raises ValidationError without reason or good day."""
    today = timezone.localdate()
    if not reason.strip():
        raise ValidationError({"reason": _("Write why this cannot be solved now.")})
    if not today <= until <= today + timedelta(days=MOST_DAYS):
        raise ValidationError({"until": _("Choose a day within a year from today.")})
    _change(
        finding,
        by,
        EventKind.ACCEPTED,
        f"{reason} ({until.isoformat()})",
        state=FindingState.ACCEPTED,
        accepted_reason=reason,
        accepted_until=until,
    )


def reopen(finding: AuditFinding, by: AbstractBaseUser, note: str = "") -> None:
    """Say that the finding is still to be solved."""
    _change(finding, by, EventKind.REOPENED, note, state=FindingState.OPEN)


def note(finding: AuditFinding, by: AbstractBaseUser, text: str) -> None:
    """Add a note to the history."""
    _change(finding, by, EventKind.NOTED, text)


def _change(
    finding: AuditFinding, by: AbstractBaseUser, kind: EventKind, told: str, **values: object
) -> None:
    for name, value in values.items():
        setattr(finding, name, value)
    with transaction.atomic():
        if values:
            finding.save(update_fields=list(values))
        FindingEvent.objects.create(finding=finding, kind=kind, user=by, note=told)
