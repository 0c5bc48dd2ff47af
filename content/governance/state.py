"""Where does a page stand with the gate, in one word?"""

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.governance.gate import open_points
from content.governance.judging import known_verdict

if TYPE_CHECKING:
    from content.governance.models import GovernedPage


class State(StrEnum):
    """The words the explorer shows."""

    SEALED = "sealed"
    WAIVER = "waiver"
    REFUSED = "refused"
    UNJUDGED = "unjudged"


LABELS = {
    State.SEALED: _("Sealed"),
    State.WAIVER: _("Waiver"),
    State.REFUSED: _("Refused"),
    State.UNJUDGED: _("Not judged"),
}


def state_of(page: "GovernedPage") -> State:
    """Return the state of the page's latest text: what Publish would meet now.

    Costs a look-up, never a judgement.
    """
    draft = page.get_latest_revision_as_object() if page.has_unpublished_changes else page.specific
    if page.live and not page.has_unpublished_changes:
        return State.WAIVER if _has_waiver(page) else State.SEALED
    verdict = known_verdict(draft)
    if verdict is None:
        return State.UNJUDGED
    if open_points(draft, verdict):
        return State.REFUSED
    return State.WAIVER if _has_waiver(page) else State.SEALED


def _has_waiver(page: "GovernedPage") -> bool:
    today = timezone.localdate()
    waivers: Iterable = page.waivers.all()  # prefetched in listings
    return any(waiver.approved_at and waiver.ends_on >= today for waiver in waivers)
