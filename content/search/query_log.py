"""How is noted what people look for, without noting who?"""

from datetime import date, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from content.governance.personal_data import without_personal_data
from content.search.models import QueryCount
from content.search.models.query_count import MOST_LETTERS
from content.search.phrases import phrase_key
from content.search.words import normalised, spaced

MOST_IN_KEY = QueryCount._meta.get_field("key").max_length


def logged_form(text: str) -> str:
    """Return the question in small letters, without personal data and at most MOST_LETTERS long."""
    bare = normalised(spaced(without_personal_data(text[: 2 * MOST_LETTERS])))
    return " ".join(bare.split())[:MOST_LETTERS]


def note(text: str, language: str, hits: int) -> None:
    """Count the question for today, with the number of pages found this last time."""
    query = logged_form(text)
    if not query:
        return
    today = {"day": timezone.localdate(), "language": language, "query": query}
    key = phrase_key(query, language)[:MOST_IN_KEY]
    with transaction.atomic():
        QueryCount.objects.bulk_create([QueryCount(**today, key=key)], ignore_conflicts=True)
        QueryCount.objects.filter(**today).update(asked=F("asked") + 1, hits=hits)


def forget_old() -> int:
    """Delete what was asked longer ago than SEARCH_LOG_DAYS and return how many rows that were."""
    return QueryCount.objects.filter(day__lt=oldest_kept()).delete()[0]


def oldest_kept() -> date:
    """Return the first day of which questions are kept."""
    return timezone.localdate() - timedelta(days=settings.SEARCH_LOG_DAYS)
