"""What can an auditor look up of one page: where it stands, the evidence and its history?"""

from django.contrib.auth.decorators import permission_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET
from wagtail.models import PageLogEntry

from content.governance.evidence.report import as_told
from content.governance.lookup.pages import (
    LOOK_UP,
    SEE_EVIDENCE,
    add_addresses,
    pages_to_look_up,
)
from content.governance.models import Verdict, Waiver
from content.governance.state import LABELS, states_of

NEWEST_VERDICTS = 20
ENTRIES_ON_A_PAGE = 50


@require_GET
@permission_required((LOOK_UP, SEE_EVIDENCE), raise_exception=True)
def page_record(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show everything that is kept about one page; nothing can be changed here."""
    page = get_object_or_404(
        pages_to_look_up(request.user).select_related("responsible"), pk=page_id
    )
    add_addresses([page], request)
    entries = PageLogEntry.objects.filter(page=page_id).select_related("user")
    verdicts = Verdict.objects.filter(page_id=page_id).select_related("judged_for")
    context = {
        "page": page,
        "state": LABELS[states_of([page])[page.pk]],
        "verdicts": as_told(verdicts.order_by("-judged_at")[:NEWEST_VERDICTS]),
        "waivers": Waiver.objects.filter(page=page_id).order_by("-requested_at"),
        "may_see_waivers": request.user.has_perm("governance.view_waiver"),
        "page_obj": Paginator(entries.order_by("-timestamp", "-pk"), ENTRIES_ON_A_PAGE).get_page(
            request.GET.get("p")
        ),
    }
    return render(request, "governance/page_record.html", context)
