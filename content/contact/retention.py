"""How long do we keep what residents wrote?"""

from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from content.contact.models import PageFeedback


def forget_old_texts() -> int:
    """Empty the texts and notes that are older than FEEDBACK_DAYS; return how many.

    Whether the page helped stays, for the figures: it says nothing about a person.
    """
    oldest = timezone.now() - timedelta(days=settings.FEEDBACK_DAYS)
    old = PageFeedback.objects.filter(given_on__lt=oldest).exclude(text="", note="")
    return old.update(text="", note="")
