"""Is there an emergency message that was written, refused, and waits to go live?"""

from django.urls import reverse

from content.governance.emergency.carrier import Carrier, Notice, carrier_in_use
from content.governance.models import GovernedPage

WAITING = "waiting"


def waiting_notice(carrier: Carrier, page: GovernedPage) -> Notice | None:
    """Return the notice of the page's draft when it is not the one that is live."""
    if not page.has_unpublished_changes:
        return None
    kept = carrier.read(page.get_latest_revision_as_object())
    return kept if kept.heading and kept != carrier.read(page) else None


def where_to_publish(page_id: int) -> str:
    """Return where somebody puts this page live: its editor, or the screen of its message."""
    carrier = carrier_in_use()
    page = carrier.page() if carrier else None
    if carrier and page and page.pk == page_id and waiting_notice(carrier, page):
        return f"{reverse('governance:emergency')}?message={WAITING}"
    return reverse("wagtailadmin_pages:edit", args=[page_id])
