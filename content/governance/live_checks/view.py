"""What does the editor get back while typing?"""

from dataclasses import asdict

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.permission_policies.pages import PagePermissionPolicy

from content.governance.law import law_in_force
from content.governance.live_checks.asked import MOST_BYTES, Unreadable, read_question
from content.governance.live_checks.marking import marks_in

WRITING = ("add", "change", "publish")


@require_POST
def live_checks(request: HttpRequest) -> JsonResponse:
    """Return the marks for the pieces of text that were sent; nothing is stored.

    Static text rules only: milliseconds. It asks no page, so that it also serves a page that
    is not stored yet; whoever may write no page at all is refused.
    """
    if not PagePermissionPolicy().user_has_any_permission(request.user, WRITING):
        raise PermissionDenied
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        return JsonResponse({"message": _("This text is too long.")}, status=413)
    try:
        asked = read_question(request.body)
    except Unreadable:
        return JsonResponse({"message": _("This question cannot be read.")}, status=400)
    pieces = marks_in(asked, law_in_force().house_words)
    return JsonResponse({"pieces": [[asdict(mark) for mark in marks] for marks in pieces]})
