"""How does one request read all the pages that a page links to only once?"""

from collections.abc import Iterable

from asgiref.local import Local
from django.contrib.contenttypes.models import ContentType
from django.core.signals import request_finished, request_started
from django.db.models import CharField
from django.db.models.functions import Cast
from wagtail.models import ReferenceIndex

from content.governance.models import GovernedPage

_request = Local()


def open_shelf(page: GovernedPage) -> None:
    """Say which page is being shown; its targets are read when the first one is needed."""
    if getattr(_request, "pages", None) is not None:
        _request.shown = page


def pages_by_id(ids: Iterable[int]) -> dict[int, GovernedPage]:
    """Return the pages with these ids; during a request all targets of the page shown at once.

    Outside a request (commands, judging) nothing is remembered, so nothing grows old.
    """
    wanted = set(ids)
    shelf: dict[int, GovernedPage] | None = getattr(_request, "pages", None)
    if shelf is None:
        return GovernedPage.objects.in_bulk(wanted)
    shown = getattr(_request, "shown", None)
    if wanted - set(shelf) and shown is not None:
        _request.shown = None
        shelf.update((page.pk, page) for page in _targets_of(shown))
    if missing := wanted - set(shelf):
        shelf.update(GovernedPage.objects.in_bulk(missing))
    return {pk: shelf[pk] for pk in wanted if pk in shelf}


def _targets_of(page: GovernedPage) -> Iterable[GovernedPage]:
    page_type = ContentType.objects.get_for_model(GovernedPage)
    references = ReferenceIndex.objects.filter(
        base_content_type=page_type, object_id=str(page.pk), to_content_type=page_type
    )
    pages = GovernedPage.objects.alias(key=Cast("pk", CharField()))
    return pages.filter(key__in=references.values("to_object_id"))


def _begin(**kwargs: object) -> None:
    _request.pages, _request.shown = {}, None


def _end(**kwargs: object) -> None:
    _request.pages = _request.shown = None


request_started.connect(_begin, dispatch_uid="begin to remember linked pages")
request_finished.connect(_end, dispatch_uid="end of remembering linked pages")
