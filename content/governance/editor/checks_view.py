"""How does the side panel keep up with what the editor types?"""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from wagtail.log_actions import log

from content.governance.editor.panels import panel_content, panel_links
from content.governance.history import CONFIRMED
from content.governance.judging import known_verdict, verdict_for
from content.governance.models import Confirmation, GovernedPage


@require_GET
def checks(request: HttpRequest, page_id: int) -> HttpResponse:
    """Return the content of the side panel for the page's latest draft, as HTML."""
    return _panel(request, _editable(request, page_id))


@require_POST
def look(request: HttpRequest, page_id: int) -> HttpResponse:
    """Let the browser look at the latest draft now, so that Publish need not wait for it."""
    page = _editable(request, page_id)
    verdict_for(page)
    return _panel(request, page)


@require_POST
def confirm(request: HttpRequest, page_id: int) -> HttpResponse:
    """Store that this editor looked at a finding a machine cannot decide."""
    page = _editable(request, page_id)
    verdict = known_verdict(page)
    key = request.POST.get("finding", "")
    asked = {f.key: f for f in (verdict.report_findings if verdict else ()) if f.asks}
    if verdict is None or key not in asked:
        message = _("The text has changed. Look at the checks again.")
        return JsonResponse({"message": message}, status=409)
    Confirmation.objects.get_or_create(
        digest=verdict.digest, finding=key, defaults={"confirmed_by": request.user}
    )
    log(instance=page, action=CONFIRMED, user=request.user, data={"rule": asked[key].rule})
    return _panel(request, page)


def _panel(request: HttpRequest, page: GovernedPage) -> HttpResponse:
    context = {"content": panel_content(page, _opened_at(request)), **panel_links(page)}
    return render(request, "governance/checks_content.html", context)


def _opened_at(request: HttpRequest) -> float | None:
    """Return the probability of "B1 or easier" with which the editor opened the page, if told."""
    try:
        told = float(request.GET.get("opened_at", ""))
    except ValueError:
        return None
    return told if 0 <= told <= 1 else None


def _editable(request: HttpRequest, page_id: int) -> GovernedPage:
    page = get_object_or_404(GovernedPage, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page.get_latest_revision_as_object()
