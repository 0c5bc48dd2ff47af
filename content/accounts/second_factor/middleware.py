"""What is open to somebody who gave a password but no code yet?"""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from content.accounts.second_factor.requirement import waits

OPEN = (
    "second_factor:ask",
    "second_factor:set_up",
    "wagtailadmin_login",
    "wagtailadmin_logout",
    "wagtailadmin_javascript_catalog",
    "wagtailadmin_sprite",
)


class SecondStepMiddleware:
    """Until the second step is done, somebody is nobody: on the site and in the admin."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Return the response; in the admin the way to the second step.

        Visitors have no session, and must not get one by our asking.
        """
        has_session = settings.SESSION_COOKIE_NAME in request.COOKIES
        if not has_session or not request.user.is_authenticated or not waits(request):
            return self.get_response(request)
        if request.path in {reverse(name) for name in OPEN}:
            return self.get_response(request)
        if request.path.startswith(reverse("wagtailadmin_home")):
            return _to_second_step(request)
        request.user = AnonymousUser()
        return self.get_response(request)


def _to_second_step(request: HttpRequest) -> HttpResponse:
    if _is_by_script(request):
        told = _("First finish signing in, with a code.")
        return JsonResponse({"message": told}, status=403)
    wanted = request.get_full_path() if request.method == "GET" else reverse("wagtailadmin_home")
    return redirect(f"{reverse('second_factor:ask')}?{urlencode({'next': wanted})}")


def _is_by_script(request: HttpRequest) -> bool:
    """Say whether a script asks, which would put a form where it wants something else."""
    return (
        request.headers.get("X-Requested-With") == "XMLHttpRequest"
        or request.headers.get("Sec-Fetch-Mode", "navigate") != "navigate"
        or "application/json" in request.headers.get("Accept", "")
    )
