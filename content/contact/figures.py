"""Which pages helped, and which did not?"""

from django.db.models import Count, Q, QuerySet
from wagtail.models import Page

from content.contact.models import State
from content.governance.models import GovernedPage

NO = Q(feedback__helped=False)


def pages_with_figures() -> QuerySet[Page]:
    """Return pages with feedback; each has `yes`, `no` and `waiting`, the most “no” first."""
    return (
        GovernedPage.objects.annotate(
            yes=Count("feedback", filter=Q(feedback__helped=True)),
            no=Count("feedback", filter=NO),
            waiting=Count("feedback", filter=NO & ~Q(feedback__state=State.DONE)),
        )
        .filter(Q(yes__gt=0) | Q(no__gt=0))
        .order_by("-no", "-yes", "pk")
    )


def percentage(page: Page) -> int:
    """Return of how many in a hundred people `page` of `pages_with_figures` helped."""
    return round(100 * page.yes / (page.yes + page.no))
