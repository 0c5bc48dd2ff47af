"""What may a page load, and what may it ask of a visitor's device?

Content-Security-Policy (https://www.w3.org/TR/CSP3/) and Permissions-Policy
(https://www.w3.org/TR/permissions-policy/) as two response headers. Django 5.2 sets neither.
"""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from gemeente.editor_scripts import script_sources

Policy = dict[str, str]

SELF = "'self'"
PUBLIC: Policy = {
    "default-src": SELF,
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": SELF,
    "form-action": SELF,
    "frame-ancestors": "'none'",
}
# the editor shows its preview in a frame, uploads from memory, and sizes its fields by style
ADMIN = PUBLIC | {
    "img-src": "'self' data: blob:",
    "style-src": "'self' 'unsafe-inline'",
    "frame-ancestors": SELF,
}
THEME_BRINGS = ("style-src", "font-src", "img-src")
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


class BrowserPolicyMiddleware:
    """Add the two policies to every response that does not bring its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Return the response with a Content-Security-Policy and a Permissions-Policy."""
        response = self.get_response(request)
        policy = with_theme(policy_for(request, response))
        header = "; ".join(f"{directive} {sources}" for directive, sources in policy.items())
        response.headers.setdefault("Content-Security-Policy", header)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response


def policy_for(request: HttpRequest, response: HttpResponse) -> Policy:
    """Return the policy for visitors, or the one for somebody who works in the admin."""
    in_admin = request.path.startswith(reverse("wagtailadmin_home"))
    if not in_admin or not request.user.is_authenticated:
        return PUBLIC
    if response.streaming or not response.headers.get("Content-Type", "").startswith("text/html"):
        return ADMIN
    sources = dict.fromkeys(script_sources(response.text))
    return ADMIN | {"script-src": " ".join([SELF, *sources])}


def with_theme(policy: Policy) -> Policy:
    """Return the policy, with the server of the municipality's own theme when it has one."""
    theme = urlsplit(settings.THEME_CSS)
    if not theme.netloc:
        return policy
    server = f"{theme.scheme}://{theme.netloc}"
    return policy | {name: f"{policy.get(name, SELF)} {server}" for name in THEME_BRINGS}
