"""What does an editor get when a route other than the editor meets the gate?"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import NoReverseMatch, reverse
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.modal_workflow import render_modal_workflow

from content.governance.history import record_refusal
from content.governance.refusal import PublicationBlocked


class RefusalMiddleware:
    """Turns PublicationBlocked into a message and the editor's page, or into JSON with 422."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Return the response of the views; exceptions go to `process_exception`."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Return the answer to a refused publication, or None for any other exception."""
        if not isinstance(exception, PublicationBlocked):
            return None
        record_refusal(exception, user=request.user if request.user.is_authenticated else None)
        text = refusal_text(exception)
        if wants_json(request):
            return JsonResponse({"message": text, "errors": exception.message_dict}, status=422)
        if _in_privacy_dialog(request):
            context = {"text": text, "address": _where_to_go_on(exception)}
            return render_modal_workflow(
                request, "governance/privacy_refused.html", None, context, {"step": "set_privacy"}
            )
        messages.error(request, text)
        return redirect(_where_to_go_on(exception))


def refusal_text(refusal: PublicationBlocked) -> str:
    """Return one sentence for a banner: which page, and how many points are open."""
    count = len(refusal.findings)
    points = ngettext("%(count)d point to solve.", "%(count)d points to solve.", count)
    not_yet = str(refusal.not_yet) % {"title": refusal.page.title}
    return f"{not_yet} {points % {'count': count}}"


def wants_json(request: HttpRequest) -> bool:
    """Whether a program asks, so that a page with a message would not reach anybody."""
    return "application/json" in request.headers.get("Accept", "") or request.path.startswith(
        _reverse("wagtailadmin_api:pages:listing") or "\0"
    )


def _in_privacy_dialog(request: HttpRequest) -> bool:
    """Whether the answer goes into the dialog in which an editor lifts a restriction."""
    match = request.resolver_match
    return match is not None and match.view_name == "wagtailadmin_pages:set_privacy"


def _reverse(name: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


def _where_to_go_on(refusal: PublicationBlocked) -> str:
    page = refusal.page
    stored = page.pk and type(page).objects.filter(pk=page.pk).exists()
    if stored and page.alias_of_id is None:
        return reverse("wagtailadmin_pages:edit", args=[page.pk])
    return reverse("wagtailadmin_explore_root")
