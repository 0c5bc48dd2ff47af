"""How does an answer get into the database, without anything that points to a person?"""

from urllib.parse import unquote, unquote_plus, urlsplit

from django.core import signing
from django.utils.translation import get_language
from wagtail.models import Page

from content.contact.models import PageFeedback, Reason
from content.governance.models import GovernedPage
from content.governance.personal_data import personal_data_in, without_personal_data

TIME_TO_EXPLAIN = 3600
"""Seconds in which somebody can add an explanation to the answer."""
SALT = "content.contact"


def keep_answer(helped: bool, address: str, page_id: int | None) -> PageFeedback:
    """Store the answer and return it; a page that is not public leaves no link."""
    page = _public_page(page_id)
    return PageFeedback.objects.create(
        page=page,
        revision_id=page.live_revision_id if page else None,
        address=_bare(address)[:255],
        language=(get_language() or "")[:10],
        helped=helped,
    )


def keep_explanation(feedback: PageFeedback, reason: str, text: str) -> None:
    """Add the explanation. Without one, the answer stays as it is."""
    feedback.reason = Reason(reason) if reason else ""
    feedback.text = without_personal_data(text).strip()
    feedback.save(update_fields=["reason", "text"])


def ticket(feedback: PageFeedback) -> str:
    """Return a text that gives its holder the right to explain this answer, for an hour."""
    return signing.dumps(feedback.pk, salt=SALT)


def holder_of(told: str) -> PageFeedback | None:
    """Return the answer of this ticket; None when it is forged, too old or used already."""
    try:
        known = signing.loads(told, salt=SALT, max_age=TIME_TO_EXPLAIN)
    except signing.BadSignature:
        return None
    return PageFeedback.objects.filter(pk=known, text="", reason="").first()


def _public_page(page_id: int | None) -> Page | None:
    return GovernedPage.objects.live().public().filter(pk=page_id).first() if page_id else None


def _bare(address: str) -> str:
    """Return the address, without what is asked in it when that points to a person."""
    if not any(personal_data_in(unquote_plus(address))):
        return address
    return without_personal_data(unquote(urlsplit(address).path))
