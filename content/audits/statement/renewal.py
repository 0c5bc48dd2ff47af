"""Which statements must be looked at again, and who is told?"""

from collections.abc import Iterator
from datetime import date, timedelta

from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.audits.evaluation.screens.rights import CHANGE
from content.audits.models import Statement
from content.audits.statement.status import renew_on
from content.governance.mailing import addresses_of
from content.governance.reminders import Reminder, ReminderSource, register_reminders
from content.governance.todo.registry import TodoRow, TodoSource, register_todo

DAYS_AHEAD = (14, 60)
ORDER = 410
"""After the pages to look at again (400)."""
BACKEND = "django.contrib.auth.backends.ModelBackend"


def due(today: date) -> list[Statement]:
    """Return the statements whose year ends within sixty days, the oldest first.

    Only the newest statement of each page counts: a later one took its place.
    """
    signed = Statement.objects.exclude(page=None).select_related("evaluation", "page")
    newest: dict[int | None, Statement] = {}
    for statement in signed.order_by("signed_on", "pk"):
        newest[statement.page_id] = statement
    last_day = today + timedelta(days=max(DAYS_AHEAD))
    late = (each for each in newest.values() if renew_on(each.signed_on) <= last_day)
    return sorted(late, key=lambda each: (each.signed_on, each.pk))


def statement_reminders() -> Iterator[Reminder]:
    """Yield a reminder sixty days ahead, two weeks ahead, and when the year is over."""
    today = timezone.localdate()
    auditors = get_user_model().objects.with_perm(CHANGE, include_superusers=False, backend=BACKEND)
    to = frozenset(addresses_of(auditors))
    for statement in due(today):
        statement.renew_on = renew_on(statement.signed_on)
        left = (statement.renew_on - today).days
        moment = min((days for days in (0, *DAYS_AHEAD) if left <= days), default=0)
        key = f"statement:{statement.pk}:{statement.renew_on}:{moment}"
        yield Reminder(key, statement, to)


def _rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    if not user.has_perm(CHANGE):
        return []
    return [
        TodoRow(
            title=str(each),
            url=reverse("audits:statement", args=[each.evaluation_id]),
            on=renew_on(each.signed_on),
        )
        for each in due(timezone.localdate())[offset : offset + limit]
    ]


def _count(user: AbstractBaseUser) -> int:
    return len(due(timezone.localdate())) if user.has_perm(CHANGE) else 0


register_reminders(ReminderSource("statements_due", statement_reminders))
register_todo(
    TodoSource(
        name="statements",
        heading=_("Statements on accessibility to renew"),
        rows=_rows,
        count=_count,
        order=ORDER,
    )
)
