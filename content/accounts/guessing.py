"""Does somebody guess passwords over many addresses, or of many names?

django-axes stops whoever guesses ten times at one name from one address. Who spreads the guesses
stays below that; so they are counted together too.
"""

from typing import Any

from axes.attempts import get_cool_off_threshold
from axes.handlers.database import AxesDatabaseHandler
from axes.helpers import get_client_username, get_failure_limit
from axes.models import AccessAttempt
from django.db.models import QuerySet, Sum
from django.http import HttpRequest

MOST_TOGETHER = 100
"""Wrong passwords within the time of a lock, for one name or from one address
(NIST SP 800-63B, 5.2.2: at most 100 for one account)."""


class GuessingHandler(AxesDatabaseHandler):
    """Locks one name at one address, and the name or the address after many more guesses."""

    def get_failures(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> int:
        """Return how often somebody guessed; at the limit too when all together is too much."""
        at_once = int(super().get_failures(request, credentials))
        limit = int(get_failure_limit(request, credentials))
        return max(at_once, limit) if _goes_round(request, credentials) else at_once


def _goes_round(request: HttpRequest, credentials: dict[str, Any] | None) -> bool:
    tried = {
        "username": get_client_username(request, credentials),
        "ip_address": request.axes_ip_address,
    }
    recent = AccessAttempt.objects.filter(attempt_time__gte=get_cool_off_threshold(request))
    return any(
        _wrong(recent.filter(**{name: value})) >= MOST_TOGETHER
        for name, value in tried.items()
        if value
    )


def _wrong(attempts: QuerySet[AccessAttempt]) -> int:
    return attempts.aggregate(wrong=Sum("failures_since_start"))["wrong"] or 0
