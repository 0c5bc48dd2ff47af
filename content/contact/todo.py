"""Which pages got feedback that waits for an editor?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import Count, Max, QuerySet
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from content.contact.models import State
from content.contact.permissions import CHANGE
from content.governance.models import GovernedPage
from content.governance.todo.registry import TodoRow, TodoSource, register_todo


def rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    """Return the pages that did not help and that nobody has answered for, most “no” first."""
    return [
        TodoRow(
            title=page.title or gettext("a page that is no longer there"),
            url=f"{reverse('contact-feedback:index')}?page={page.pk}&helped=false",
            detail=ngettext("%(count)d time “no”", "%(count)d times “no”", page.waiting)
            % {"count": page.waiting},
            on=page.newest.date(),
        )
        for page in _pages(user)[offset : offset + limit]
    ]


def count(user: AbstractBaseUser) -> int:
    """Return how many pages that are, 0 for who may not answer for them."""
    return _pages(user).count()


def _pages(user: AbstractBaseUser) -> QuerySet[Page]:
    waiting = GovernedPage.objects.filter(feedback__helped=False).exclude(
        feedback__state=State.DONE
    )
    counted = waiting.annotate(
        waiting=Count("feedback", distinct=True), newest=Max("feedback__given_on")
    ).order_by("-waiting", "-newest", "pk")
    return counted if user.has_perm(CHANGE) else counted.none()


SOURCE = register_todo(
    TodoSource(
        name="negative-feedback",
        heading=_("Pages that did not help"),
        rows=rows,
        count=count,
        order=350,
    )
)
