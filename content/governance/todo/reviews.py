"""Which pages must be looked at again?"""

from datetime import timedelta

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content.governance.models import GovernedPage
from content.governance.todo.page_rows import page_row, pages_to_change
from content.governance.todo.registry import TodoRow, TodoSource

DAYS_AHEAD = 14


def _due(user: AbstractBaseUser) -> QuerySet[GovernedPage]:
    """Return the live pages of this person's roles, and those of nobody that they may change."""
    until = timezone.localdate() + timedelta(days=DAYS_AHEAD)
    pages = pages_to_change(user).filter(live=True, review_due_on__lte=until)
    if user.is_superuser:
        return pages
    return pages.filter(Q(responsible=None) | Q(responsible__in=user.groups.values("pk")))


def _rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    pages = _due(user).select_related("responsible").order_by("review_due_on", "pk")
    return [
        page_row(page, _told(page), page.review_due_on) for page in pages[offset : offset + limit]
    ]


def _told(page: GovernedPage) -> str:
    role = page.responsible.name if page.responsible else _("no role chosen")
    return _("Check if everything is still right. Responsible: %(role)s.") % {"role": role}


REVIEWS = TodoSource(
    "reviews",
    gettext_lazy("Pages to check again"),
    _rows,
    lambda user: _due(user).count(),
    order=400,
)
