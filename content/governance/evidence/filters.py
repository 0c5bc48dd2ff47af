"""By what does an auditor look for verdicts?"""

from typing import ClassVar

import django_filters  # type: ignore[import-untyped]  # Wagtail needs it; it brings no types
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from content.governance.appearance import appearance_version
from content.governance.models import Verdict

TODAY, OLDER = "today", "older"
LOOKS = {TODAY: _("today’s appearance"), OLDER: _("under an older appearance")}


class EvidenceFilters(WagtailFilterSet):
    """By decision, and by whether templates and styles are still those of the verdict."""

    looks = django_filters.ChoiceFilter(
        label=_("Appearance"), choices=list(LOOKS.items()), method="by_looks"
    )

    class Meta:
        model = Verdict
        fields: ClassVar = ["decision", "looks"]

    def by_looks(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        """Return the verdicts under the looks of today, or all others."""
        today = {"looks": appearance_version()}
        return queryset.filter(**today) if value == TODAY else queryset.exclude(**today)
