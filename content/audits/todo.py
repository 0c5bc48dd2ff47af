"""Which findings has somebody promised to solve?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from content.audits.models import AuditFinding
from content.audits.models.audit_finding import FindingState
from content.governance.todo.registry import TodoRow, TodoSource, register_todo
from content.governance.wording import message_of

VIEW = "audits.view_auditfinding"
ORDER = 220
"""After the findings of the gate itself (210): those keep a page from going live."""


def _assigned(user: AbstractBaseUser) -> QuerySet[AuditFinding]:
    mine = AuditFinding.objects.filter(state=FindingState.ASSIGNED, assigned_to=user)
    return mine if user.has_perm(VIEW) else mine.none()


def _rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    findings = _assigned(user)[offset : offset + limit]
    return [
        TodoRow(message_of(fault.finding), fault.get_absolute_url(), fault.get_cause_display())
        for fault in findings
    ]


def _count(user: AbstractBaseUser) -> int:
    return _assigned(user).count()


register_todo(
    TodoSource(
        name="audit-findings",
        heading=_("Findings of audits that you solve"),
        rows=_rows,
        count=_count,
        order=ORDER,
    )
)
