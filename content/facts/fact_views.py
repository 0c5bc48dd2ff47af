"""Where do editors keep the facts, and see which of them need attention?"""

from typing import Any, ClassVar

import django_filters  # type: ignore[import-untyped]  # Wagtail needs it; it brings no types
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from content.facts.attention import (
    FactState,
    expired_facts,
    facts_about_to_expire,
    state_of,
    unchecked_facts,
)
from content.facts.fact import Fact
from content.facts.fact_chooser import FactChooserViewSet
from content.facts.said import not_known

ATTENTION = {
    "expired": (_("No value today"), expired_facts),
    "ending": (_("Ends within 60 days"), facts_about_to_expire),
    "unchecked": (_("Not checked for a year"), unchecked_facts),
}


class FactFilters(WagtailFilterSet):
    """Finds the facts that need something."""

    attention = django_filters.ChoiceFilter(
        label=_("What needs attention?"),
        choices=[(name, label) for name, (label, _find) in ATTENTION.items()],
        method="needs",
    )

    class Meta:
        model = Fact
        fields: ClassVar = ["kind"]

    def needs(self, facts: QuerySet[Fact], name: str, value: str) -> QuerySet[Fact]:
        """Return the facts for which this kind of attention is needed today."""
        _label, find = ATTENTION[value]
        return facts.filter(pk__in=[state.fact.pk for state in find(timezone.localdate())])


class StateColumn(Column):
    """Shows one thing of a fact as it is today."""

    def get_value(self, instance: Fact) -> str:
        """Return what stands in this column for the fact."""
        return self.accessor(state_of(instance, timezone.localdate()))


def value_today(state: FactState) -> str:
    """Return what visitors read today."""
    return state.value.said if state.value else not_known()


def value_to_come(state: FactState) -> str:
    """Return the next value with its first day, or the day after which there is none."""
    if state.next_value:
        day = date_format(state.next_value.valid_from)
        return gettext("%(value)s from %(day)s") % {"value": state.next_value.said, "day": day}
    if state.ends_on:
        return gettext("none after %(day)s") % {"day": date_format(state.ends_on)}
    return ""


def day_checked(state: FactState) -> str:
    """Return when today's value was compared with its source, “never” included."""
    checked = state.value.checked_on if state.value else None
    return date_format(checked) if checked else gettext("never")


class FactIndexView(IndexView):
    """The overview: what each fact says today and from when it says something else."""

    columns_of_state = (
        StateColumn("today", label=_("Value today"), accessor=value_today),
        StateColumn("next", label=_("What comes next"), accessor=value_to_come),
        StateColumn("checked", label=_("Checked on"), accessor=day_checked),
    )

    def get_base_queryset(self) -> QuerySet[Fact]:
        """Return all facts with their values, so that the list costs few queries."""
        return super().get_base_queryset().prefetch_related("values")

    @property
    def columns(self) -> list[Any]:
        """Return the columns, the state of each fact included."""
        return [*super().columns, *self.columns_of_state]


class FactViewSet(SnippetViewSet):
    """Facts have their own place in the menu."""

    model = Fact
    icon = "tag"
    menu_label = _("Facts")
    menu_order = 290
    add_to_admin_menu = True
    copy_view_enabled = False
    index_view_class = FactIndexView
    chooser_viewset_class = FactChooserViewSet
    filterset_class = FactFilters
    list_display: ClassVar = ["label", "kind"]
    search_fields: ClassVar = ["label", "key"]
    search_backend_name = None
