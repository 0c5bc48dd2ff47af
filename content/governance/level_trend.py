"""Did a text become easier or harder to read?"""

from typing import TYPE_CHECKING

from django.core.cache import cache
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from a11y_checks.engine import rulebook_version
from a11y_checks.plain_language.level import estimate

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

NOTICEABLE = 0.05
"""Change in the probability of "B1 or easier"; less lies within what one sentence does."""
KEPT_SECONDS = 3600
EASIER, SAME, HARDER = 1, 0, -1

SINCE_OPENED: dict[int, Promise] = {
    EASIER: _("Easier than when you opened this page."),
    SAME: _("As hard as when you opened this page."),
    HARDER: _("Harder than when you opened this page."),
}
SINCE_LIVE: dict[int, Promise] = {
    EASIER: _("Easier than the version that is online."),
    SAME: _("As hard as the version that is online."),
    HARDER: _("Harder than the version that is online."),
}


def trend(before: float, now: float) -> int:
    """Return EASIER, SAME or HARDER for two probabilities of "B1 or easier"."""
    change = now - before
    if abs(change) < NOTICEABLE:
        return SAME
    return EASIER if change > 0 else HARDER


def live_probability(page: "GovernedPage") -> float | None:
    """Return the probability of the version that visitors read; None when there is none.

    The version online stays the same while somebody writes, so it is estimated once an hour.
    """
    if not page.live or not page.pk:
        return None
    key = f"live-level:{page.pk}:{page.live_revision_id}:{page.seal[-64:]}:{rulebook_version()}"
    known = cache.get(key)
    if known is None:
        level = estimate(type(page)._default_manager.get(pk=page.pk).document())
        known = (level.probability if level else None,)
        cache.set(key, known, KEPT_SECONDS)
    return known[0]
