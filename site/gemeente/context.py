"""What does every public template know besides its page?"""

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def looks(request: HttpRequest) -> dict[str, Any]:
    """Return the address of the municipality's own design tokens, empty without a theme."""
    return {"theme_css": settings.THEME_CSS}
