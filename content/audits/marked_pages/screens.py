"""How does an auditor see on the page itself what was found?"""

from collections.abc import Iterable

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache

from content.audits.admin.finding_views import VIEW
from content.audits.evaluation.pictures import taken
from content.audits.marked_pages.marks import marks_of
from content.audits.models import FindingPlace, RunPage
from content.audits.models.audit_run import gate_widths
from content.audits.runs.rights import may_open
from content.governance.wording import message_of


@permission_required(VIEW, raise_exception=True)
def marked_page(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show what was found on one page of a run, with a picture for each width."""
    page = get_object_or_404(RunPage.objects.select_related("run", "page"), pk=page_id)
    sights = [
        (width, [(mark, _told(mark.places)) for mark in marks_of(page, width)])
        for width in page.run.widths
    ]
    elsewhere = [message_of(place.finding) for place in _unmarked(page)]
    context = {
        "page": page,
        "sights": sights,
        "elsewhere": elsewhere,
        "may_look": _may_look(request, page),
    }
    return render(request, "audits/marked_page.html", context)


@never_cache
@permission_required(VIEW, raise_exception=True)
def picture(request: HttpRequest, page_id: int, width: int) -> HttpResponse:
    """Return the page as it is now, with its findings marked, as a PNG; nothing is kept."""
    page = get_object_or_404(RunPage.objects.select_related("page"), pk=page_id)
    if width not in gate_widths() or not _may_look(request, page):
        raise Http404
    try:
        png = taken(page, width, [mark.selector for mark in marks_of(page, width)])
    except ValidationError as problem:
        return HttpResponse(problem.messages, status=503, content_type="text/plain; charset=utf-8")
    return HttpResponse(png, content_type="image/png")


def _may_look(request: HttpRequest, page: RunPage) -> bool:
    """Say whether the browser may open this page for this person; other sites take a right."""
    return page.page is not None or may_open(request.user, page.url)


def _told(places: Iterable[FindingPlace]) -> list[str]:
    return list(dict.fromkeys(message_of(place.finding) for place in places))


def _unmarked(page: RunPage) -> QuerySet[FindingPlace]:
    return page.places.filter(selector="").select_related("audit_finding")
