"""What may a page load, and what may it ask of a visitor's device?

Content-Security-Policy (https://www.w3.org/TR/CSP3/) and Permissions-Policy
(https://www.w3.org/TR/permissions-policy/) as two response headers. Django 5.2 sets neither.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

PUBLIC = {
    "default-src": "'self'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
# Wagtail's page editor writes small scripts and styles into its own HTML: wagtail issue 1288
EDITOR = PUBLIC | {
    "frame-ancestors": "'self'",
    "img-src": "'self' data: blob:",
    "script-src": "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
}
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


class BrowserPolicyMiddleware:
    """Add the two policies to every response that does not bring its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Return the response with a Content-Security-Policy and a Permissions-Policy."""
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", header(policy_for(request)))
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response


def policy_for(request: HttpRequest) -> dict[str, str]:
    """Return the strict policy, or the editor's own for somebody who works in the admin."""
    in_admin = request.path.startswith(reverse("wagtailadmin_home"))
    return EDITOR if in_admin and request.user.is_authenticated else PUBLIC


def header(policy: dict[str, str]) -> str:
    """Return the policy as the value of a Content-Security-Policy header."""
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())
