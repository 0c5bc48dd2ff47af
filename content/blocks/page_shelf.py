"""How does one request read all the pages that a page links to only once?"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField
from django.db.models.functions import Cast
from wagtail.models import ReferenceIndex

from content.governance.models import GovernedPage
from content.governance.once_per_request import once_per_request


@dataclass
class Shelf:
    """The pages read so far, and the page being shown whose targets are not read yet."""

    pages: dict[int, GovernedPage] = field(default_factory=dict)
    shown: GovernedPage | None = None


def open_shelf(page: GovernedPage) -> None:
    """Say which page is being shown; its targets are read when the first one is needed."""
    _shelf().shown = page


def pages_by_id(ids: Iterable[int]) -> dict[int, GovernedPage]:
    """Return the pages with these ids; during a request all targets of the page shown at once.

    Outside a request (commands, judging) nothing is remembered, so nothing grows old.
    """
    wanted, shelf = set(ids), _shelf()
    if wanted - set(shelf.pages) and shelf.shown is not None:
        shelf.pages.update((page.pk, page) for page in _targets_of(shelf.shown))
        shelf.shown = None
    if missing := wanted - set(shelf.pages):
        shelf.pages.update(GovernedPage.objects.in_bulk(missing))
    return {pk: shelf.pages[pk] for pk in wanted if pk in shelf.pages}


@once_per_request
def _shelf() -> Shelf:
    return Shelf()


def _targets_of(page: GovernedPage) -> Iterable[GovernedPage]:
    page_type = ContentType.objects.get_for_model(GovernedPage)
    references = ReferenceIndex.objects.filter(
        base_content_type=page_type, object_id=str(page.pk), to_content_type=page_type
    )
    pages = GovernedPage.objects.alias(key=Cast("pk", CharField()))
    return pages.filter(key__in=references.values("to_object_id"))
