"""Can the site tell one visitor from another, where a web server stands in front?"""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Warning
from django.utils.translation import gettext_lazy as _


def visitors_are_told_apart(**kwargs: Any) -> list[CheckMessage]:
    """Return a warning when all visitors would count as one: the web server in front."""
    if settings.PROXY_COUNT or not settings.SECURE_PROXY_SSL_HEADER:
        return []
    return [
        Warning(
            _("PROXY_COUNT is 0, so all visitors share one limit for sending forms."),
            hint=_("Set it to the number of web servers that stand in front of the site."),
            id="gemeente.W001",
        )
    ]
