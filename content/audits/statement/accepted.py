"""What was said of a failure when a finding of it was accepted?"""

from datetime import date

from content.audits.models import AuditFinding
from content.audits.models.audit_finding import FindingState


def accepted_start(criterion: str, today: date) -> dict[str, object]:
    """Return what an explanation of this criterion starts with: `cause` and `planned_on`.

    The reasons for which findings on our own website are accepted today, and the day on which
    the last of them ends. Nothing when none is.
    """
    accepted = AuditFinding.objects.filter(
        host="", state=FindingState.ACCEPTED, accepted_until__gte=today
    )
    about = [each for each in accepted.order_by("pk") if criterion in each.criteria]
    if not about:
        return {}
    reasons = dict.fromkeys(each.accepted_reason for each in about)
    last = max(each.accepted_until for each in about if each.accepted_until)
    return {"cause": "\n".join(reasons), "planned_on": last}
