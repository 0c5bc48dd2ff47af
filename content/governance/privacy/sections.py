"""Which parts of the site are private, and which of them does the gate know?"""

from collections.abc import Iterable

from django.db.models import QuerySet
from wagtail.models import PageViewRestriction

from content.governance.models import PrivateSection


def restricting() -> "QuerySet[PageViewRestriction]":
    """Return the restrictions that keep somebody out; Wagtail has a kind that lets all pass."""
    return PageViewRestriction.objects.exclude(restriction_type=PageViewRestriction.NONE)


def private_paths() -> list[str]:
    """Return where in the tree the private parts start."""
    return list(restricting().values_list("page__path", flat=True))


def opened_paths() -> list[str]:
    """Return where the private parts start from which a restriction went outside the gate."""
    gone = PrivateSection.objects.exclude(page__in=restricting().values("page"))
    return list(gone.values_list("page__path", flat=True))


def covered(path: str, starts: Iterable[str]) -> bool:
    """Whether this place in the tree is one of these starts, or below one."""
    return any(path.startswith(start) for start in starts)


def let_go(page_id: int) -> None:
    """Let the database allow that the restrictions of this page are lifted."""
    PrivateSection.objects.filter(pk=page_id).delete()


def hold(page_id: int) -> None:
    """Let the database hold this page again, when another restriction still stands on it."""
    if restricting().filter(page_id=page_id).exists():
        PrivateSection.objects.get_or_create(page_id=page_id)
