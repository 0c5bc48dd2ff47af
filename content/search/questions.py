"""What do people ask most, and what do they ask in vain?"""

from datetime import date, timedelta

from django.db.models import Exists, Max, OuterRef, QuerySet, Subquery, Sum
from django.utils import timezone

from content.search.models import BestBet, QueryCount, Synonym


def most_asked(days: int) -> QuerySet:
    """Return rows `query`, `language`, `times`, `last` and `hits` (on the last day), most first."""
    latest = QueryCount.objects.filter(query=OuterRef("query"), language=OuterRef("language"))
    rows = QueryCount.objects.filter(day__gte=_first_of(days)).order_by()
    grouped = rows.values("query", "language", "key").annotate(
        times=Sum("asked"),
        last=Max("day"),
        hits=Subquery(latest.order_by("-day").values("hits")[:1]),
    )
    return grouped.order_by("-times", "query", "language")


def asked_in_vain(days: int) -> QuerySet:
    """Return the rows of most_asked that found nothing and that no editor has answered since."""
    same = {"language": OuterRef("language"), "key": OuterRef("key")}
    return most_asked(days).filter(
        ~Exists(Synonym.objects.filter(**same)), ~Exists(BestBet.objects.filter(**same)), hits=0
    )


def _first_of(days: int) -> date:
    return timezone.localdate() - timedelta(days=days)
