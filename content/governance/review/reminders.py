"""Who is told that a page must be looked at again?"""

from collections.abc import Iterator
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.utils import timezone

from content.governance.mailing import addresses_of
from content.governance.models import GovernedPage
from content.governance.reminders import Reminder

DAYS_AHEAD = 14


def review_reminders() -> Iterator[Reminder]:
    """Yield two reminders for each period of a live page: two weeks ahead, and on the day.

    They go to the responsible role; without one, or with nobody in it, to the page's owner
    and else to the administrators. The page itself stays as it is, however late.
    """
    today = timezone.localdate()
    due = GovernedPage.objects.filter(
        live=True, depth__gt=1, review_due_on__lte=today + timedelta(days=DAYS_AHEAD)
    )
    members: dict[int, set[str]] = {}
    for page in due.select_related("owner", "responsible").order_by("review_due_on", "pk"):
        role = page.responsible_id
        if role and role not in members:
            members[role] = addresses_of(page.responsible.user_set.all())
        moment = "due" if page.review_due_on <= today else "soon"
        to = members.get(role) or addresses_of([page.owner]) or _administrators()
        yield Reminder(f"review:{page.pk}:{page.review_due_on}:{moment}", page, frozenset(to))


def _administrators() -> set[str]:
    return addresses_of(get_user_model().objects.filter(is_superuser=True))
