"""What may a page load, and what may it ask of a visitor's device?

Content-Security-Policy (https://www.w3.org/TR/CSP3/) and Permissions-Policy
(https://www.w3.org/TR/permissions-policy/) as two response headers. Django 5.2 sets neither.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from gemeente.editor_scripts import script_sources

PUBLIC = {
    "default-src": "'self'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
# the editor shows its preview in a frame, uploads from memory, and sizes its fields by style
ADMIN = PUBLIC | {
    "img-src": "'self' data: blob:",
    "style-src": "'self' 'unsafe-inline'",
    "frame-ancestors": "'self'",
}
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


class BrowserPolicyMiddleware:
    """Add the two policies to every response that does not bring its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Return the response with a Content-Security-Policy and a Permissions-Policy."""
        response = self.get_response(request)
        policy = "; ".join(
            f"{name} {value}" for name, value in policy_for(request, response).items()
        )
        response.headers.setdefault("Content-Security-Policy", policy)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response


def policy_for(request: HttpRequest, response: HttpResponse) -> dict[str, str]:
    """Return the policy for visitors, or the one for somebody who works in the admin."""
    in_admin = request.path.startswith(reverse("wagtailadmin_home"))
    if not in_admin or not request.user.is_authenticated:
        return PUBLIC
    if response.streaming or not response.headers.get("Content-Type", "").startswith("text/html"):
        return ADMIN
    sources = dict.fromkeys(script_sources(response.text))
    return ADMIN | {"script-src": " ".join(["'self'", *sources])}
