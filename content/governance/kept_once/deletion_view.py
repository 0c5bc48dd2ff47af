"""What does an editor see when something in use cannot be deleted?"""

from collections.abc import Callable

from django.db.models import Model, ProtectedError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder

from content.governance.kept_once.deletion import InUse
from content.governance.kept_once.used_by import pages_using
from content.governance.models import GovernedPage

CONFLICT = 409
SHOWN = 50
"""Pages on the screen; more would not help an editor to begin."""


class InUseMiddleware:
    """Turns a refused deletion into a page with the pages that use it, or into JSON."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Return the response of the views; exceptions go to `process_exception`."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Return the answer to a refused deletion, or None for any other exception."""
        if not isinstance(exception, ProtectedError) or not request.user.is_authenticated:
            return None
        pages = exception.pages if isinstance(exception, InUse) else ()
        if request.headers.get("X-Requested-With") == "XMLHttpRequest":
            told = [str(exception.args[0]), *(page.title for page in pages[:SHOWN])]
            return JsonResponse(
                {"success": False, "error_message": "\n".join(told)}, status=CONFLICT
            )
        others = () if pages else exception.protected_objects
        context = {
            "thing": getattr(exception, "thing", ""),
            "rows": [_row(request, item) for item in [*pages, *others][:SHOWN]],
            "more": max(0, len(pages) - SHOWN),
        }
        return render(request, "governance/in_use.html", context, status=CONFLICT)


def warn_of_links(request: HttpRequest, page: GovernedPage) -> None:
    """Tell which live pages link to a page that is about to be deleted (a hook of Wagtail)."""
    if request.method != "GET":
        return
    linking = list(pages_using(page).exclude(path__startswith=page.path)[:SHOWN])
    if linking:
        titles = ", ".join(f"“{other.title}”" for other in linking)
        told = _("These pages that are online link to this page: %(titles)s. Change them first.")
        messages.warning(request, told % {"titles": titles})


def _row(request: HttpRequest, item: Model) -> tuple[str, str]:
    """Return (name, address in the admin) of what stands in the way."""
    if isinstance(item, GovernedPage):
        return item.title, reverse("wagtailadmin_pages:edit", args=[item.pk])
    return str(item), AdminURLFinder(request.user).get_edit_url(item) or ""
