"""Who is told that a waiver ends, or has ended while the page is still live?"""

from collections.abc import Iterator

from django.contrib.auth import get_user_model
from django.utils import timezone

from content.governance.mailing import addresses_of
from content.governance.models import Waiver
from content.governance.models.waiver import WaiverQuerySet
from content.governance.reminders import Reminder

DAYS_AHEAD = (1, 7)
VIEW = "governance.view_waiver"
BACKEND = "django.contrib.auth.backends.ModelBackend"


def waiver_reminders() -> Iterator[Reminder]:
    """Yield a reminder seven days before the end, one day before it, and after it.

    They go to who asked, who approved, and everybody who audits waivers.
    """
    today = timezone.localdate()
    may_view = get_user_model().objects.with_perm(VIEW, include_superusers=False, backend=BACKEND)
    auditors = addresses_of(may_view)
    for waiver in _of_live_pages(Waiver.objects.ending_within(max(DAYS_AHEAD))):
        left = (waiver.ends_on - today).days
        moment = min(days for days in DAYS_AHEAD if left <= days)
        yield _reminder(waiver, str(moment), auditors)
    for waiver in _of_live_pages(Waiver.objects.overrun()):
        yield _reminder(waiver, "ended", auditors)


def _of_live_pages(waivers: WaiverQuerySet) -> WaiverQuerySet:
    people = ("page", "requested_by", "approved_by")
    return waivers.filter(page__live=True).select_related(*people).order_by("ends_on", "pk")


def _reminder(waiver: Waiver, moment: str, auditors: set[str]) -> Reminder:
    to = addresses_of([waiver.requested_by, waiver.approved_by]) | auditors
    return Reminder(f"waiver:{waiver.pk}:{moment}", waiver, frozenset(to))
