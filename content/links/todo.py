"""Which broken links stand on the to-do board?"""

from collections.abc import Sequence

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.permissions import page_permission_policy

from content.governance.models import GovernedPage
from content.governance.todo.registry import TodoRow, TodoSource, register_todo
from content.links.models import ExternalLink

Place = ExternalLink.pages.through


def broken_on_pages(user: AbstractBaseUser) -> QuerySet:
    """Return (link, page) for each broken link on a page this person may edit, oldest first."""
    editable = page_permission_policy.instances_user_has_permission_for(user, "change")
    places = Place.objects.filter(
        externallink__in=ExternalLink.objects.broken().values("pk"),
        governedpage__in=editable.filter(live=True).values("pk"),
    )
    return places.order_by("externallink__first_failed_on", "pk")


def rows(user: AbstractBaseUser, limit: int, offset: int) -> Sequence[TodoRow]:
    """Return the pages with a broken link, what is broken longest first."""
    places = broken_on_pages(user).select_related("externallink")[offset : offset + limit]
    titles = dict(
        GovernedPage.objects.filter(pk__in=[p.governedpage_id for p in places]).values_list(
            "pk", "draft_title"
        )
    )
    return [
        TodoRow(
            title=titles[place.governedpage_id],
            url=reverse("wagtailadmin_pages:edit", args=[place.governedpage_id]),
            detail=place.externallink.url,
            on=place.externallink.first_failed_on,
        )
        for place in places
    ]


def count(user: AbstractBaseUser) -> int:
    """Return on how many places a broken link stands."""
    return broken_on_pages(user).count()


register_todo(
    TodoSource(
        name="broken-links",
        heading=_("Links that no longer work"),
        rows=rows,
        count=count,
        order=320,
    )
)
