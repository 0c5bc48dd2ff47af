"""By what does an auditor look for pages?"""

from typing import ClassVar

import django_filters  # type: ignore[import-untyped]  # Wagtail needs it; it brings no types
from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from content.governance.models import GovernedPage, Verdict

ONLINE, DRAFT = "online", "draft"


class PageFilters(WagtailFilterSet):
    """By online or not, and by the newest decision on the page."""

    shown = django_filters.ChoiceFilter(
        label=_("Online"),
        choices=[(ONLINE, _("online")), (DRAFT, _("not online"))],
        method="by_shown",
    )
    decision = django_filters.ChoiceFilter(
        label=_("Newest decision"),
        choices=Verdict._meta.get_field("decision").choices,
        method="by_decision",
    )

    class Meta:
        model = GovernedPage
        fields: ClassVar = ["shown", "decision"]

    def by_shown(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        """Return the pages that are online, or those that are not."""
        return queryset.filter(live=value == ONLINE)

    def by_decision(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        """Return the pages on which the newest verdict decided this."""
        newest = Verdict.objects.filter(page_id=OuterRef("pk")).order_by("-judged_at")
        decided = queryset.annotate(newest_decision=Subquery(newest.values("decision")[:1]))
        return decided.filter(newest_decision=value)
