"""Which values, places and special days does one request show? One query for each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from django.db.models import F, FilteredRelation, Q
from django.utils import timezone

from content.facts import dated
from content.facts.models import ContactPoint, Fact, FactValue, SpecialDays
from content.governance.once_per_request import forget_when_saved, once_per_request

OF_SPECIAL_DAYS = ("id", "first_day", "last_day", "hours", "by_phone", "reason", "reason_en")
forget_when_saved(ContactPoint, Fact, FactValue, SpecialDays)


@once_per_request
def values_by_key() -> Mapping[str, tuple[FactValue, ...]]:
    """Return all values of every fact that has one, under the key of the fact."""
    values: dict[str, list[FactValue]] = defaultdict(list)
    for value in FactValue.objects.select_related("fact").order_by():
        values[value.fact_id].append(value)
    return {key: tuple(several) for key, several in values.items()}


@once_per_request
def contact_points() -> Mapping[int, ContactPoint]:
    """Return every contact point under its id; a municipality has some tens of them."""
    return {point.pk: point for point in _points_with_coming_days()}


@once_per_request
def coming_special_days() -> Mapping[int, tuple[SpecialDays, ...]]:
    """Return the special days that are not over yet, by the id of their contact point."""
    days: dict[int, list[SpecialDays]] = defaultdict(list)
    for point in _points_with_coming_days():
        if point.coming_first_day:
            told = {name: getattr(point, f"coming_{name}") for name in OF_SPECIAL_DAYS}
            days[point.pk].append(SpecialDays(contact_point=point, **told))
    return {point: tuple(several) for point, several in days.items()}


def value_of(key: str, day: date | None = None) -> FactValue | None:
    """Return the value of a fact on a day (today), None when it has none then."""
    return dated.value_on(values_by_key().get(key, ()), day or timezone.localdate())


def values_of(keys: Iterable[str]) -> list[FactValue | None]:
    """Return today's value for each key, in the same order, with one query for all."""
    known, today = values_by_key(), timezone.localdate()
    return [dated.value_on(known.get(key, ()), today) for key in keys]


@once_per_request
def _points_with_coming_days() -> list[ContactPoint]:
    """Return each contact point once for each of its coming special days, at least once.

    A join in the place of a second query: every page shows a contact point.
    """
    coming = FilteredRelation(
        "special_days", condition=Q(special_days__last_day__gte=timezone.localdate())
    )
    told = {f"coming_{name}": F(f"coming__{name}") for name in OF_SPECIAL_DAYS}
    points = ContactPoint.objects.alias(coming=coming).annotate(**told)
    return list(points.order_by("coming_first_day"))
