"""Which waivers ask for a decision, end soon, or ended with the page still live?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.permissions import page_permission_policy

from content.governance.models import Waiver
from content.governance.people import of_person
from content.governance.todo.page_rows import edit_url, pages_to_change
from content.governance.todo.registry import TodoRow, TodoSource

DAYS_AHEAD = 7
APPROVE, VIEW = "governance.approve_waiver", "governance.view_waiver"


def _to_decide(user: AbstractBaseUser) -> QuerySet[Waiver]:
    waivers = Waiver.objects.undecided().exclude(of_person("requested_by", user))
    return waivers if user.has_perm(APPROVE) else waivers.none()


def _to_decide_rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    waivers = _to_decide(user).select_related("page").order_by("requested_at")
    return [
        TodoRow(waiver.page.draft_title, _url(waiver), waiver.reason, waiver.ends_on)
        for waiver in waivers[offset : offset + limit]
    ]


def _url(waiver: Waiver) -> str:
    return reverse("governance:waiver", args=[waiver.pk])


def _ending(user: AbstractBaseUser) -> QuerySet[Waiver]:
    """Return what ends within a week and what ended, of one's own pages or of all."""
    soon = Waiver.objects.ending_within(DAYS_AHEAD).filter(page__live=True)
    ended = Waiver.objects.overrun()
    waivers = Waiver.objects.filter(Q(pk__in=soon.values("pk")) | Q(pk__in=ended.values("pk")))
    if user.has_perm(APPROVE) or user.has_perm(VIEW):
        return waivers
    return waivers.filter(page__in=pages_to_change(user).values("pk"))


def _ending_rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    waivers = _ending(user).select_related("page").order_by("ends_on", "pk")
    writes = page_permission_policy.user_has_permission(user, "change")
    return [
        TodoRow(
            waiver.page.draft_title,
            edit_url(waiver.page_id) if writes else _url(waiver),
            _told(waiver),
            waiver.ends_on,
        )
        for waiver in waivers[offset : offset + limit]
    ]


def _told(waiver: Waiver) -> str:
    if waiver.ends_on < timezone.localdate():
        return _("The waiver has ended. The page is still live. Solve the points now.")
    return _("The waiver ends soon. Solve the points before that day.")


WAIVERS_TO_DECIDE = TodoSource(
    "waivers-to-decide",
    gettext_lazy("Emergency: somebody asks for a waiver"),
    _to_decide_rows,
    lambda user: _to_decide(user).count(),
    order=50,
)
WAIVERS_ENDING = TodoSource(
    "waivers-ending",
    gettext_lazy("Waivers that end"),
    _ending_rows,
    lambda user: _ending(user).count(),
    order=250,
)
