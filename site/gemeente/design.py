"""How do all parts of the residents' site look, side by side?"""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from content.pages.icon import Icon

COLOURS = (
    *("paper", "card", "sand", "notice", "line", "edge", "ink", "soft", "title", "link"),
    *("button", "button-ink", "brick", "error", "help", "help-ink", "focus", "ring"),
)


def design(request: HttpRequest) -> HttpResponse:
    """Return the page with every component. Raises Http404 for visitors of a real site."""
    if not (settings.DEBUG or request.user.has_perm("wagtailadmin.access_admin")):
        raise Http404
    shown: dict[str, Any] = {
        "colours": COLOURS,
        "icons": [icon for icon in Icon.choices if icon[0]],
        "letters": "ABC",
        "steps": ("Doe dit eerst", "Doe dan dit"),
    }
    return TemplateResponse(request, "design.html", shown)
