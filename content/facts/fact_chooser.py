"""How do editors find the fact they want to refer to?"""

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.chooser import (
    ChooseResultsViewMixin,
    ChooseViewMixin,
    CreationFormMixin,
)
from wagtail.snippets.views.chooser import (
    BaseSnippetChooseView,
    SnippetChooserViewSet,
    SnippetChosenView,
)

from content.facts.fact import Fact


class FactSearch(BaseFilterForm):
    """Finds facts by a piece of their name or key."""

    q = forms.CharField(
        label=_("Search term"),
        required=False,
        widget=forms.TextInput(attrs={"placeholder": _("Search by name")}),
    )

    def filter(self, objects: QuerySet[Fact]) -> QuerySet[Fact]:
        """Return the facts that hold every word."""
        objects = super().filter(objects)
        for word in self.cleaned_data["q"].split():
            objects = objects.filter(Q(label__icontains=word) | Q(key__icontains=word))
            self.is_searching = True
            self.search_query = self.cleaned_data["q"]
        return objects


class FactChooseView(BaseSnippetChooseView):
    """Shows each fact with the value that visitors read today."""

    filter_form_class = FactSearch

    def get_object_list(self) -> QuerySet[Fact]:
        """Return all facts with their values, so that the list costs two queries."""
        return Fact.objects.prefetch_related("values")

    @property
    def columns(self) -> list[Column]:
        """Return the columns: the name and the value today."""
        return [*super().columns, Column("said", label=_("Value today"), accessor="said")]


class ChooseFact(ChooseViewMixin, CreationFormMixin, FactChooseView):
    """The chooser itself."""


class ChooseFactResults(ChooseResultsViewMixin, CreationFormMixin, FactChooseView):
    """The list while someone types."""


class FactChosen(SnippetChosenView):
    """Tells the editor's script what was chosen, with today's value."""

    def get_chosen_response_data(self, item: Fact) -> dict[str, Any]:
        """Return Wagtail's own answer and what the running text shows."""
        return super().get_chosen_response_data(item) | {"said": item.said()}


class FactChooserViewSet(SnippetChooserViewSet):
    """The chooser for running text and for tables."""

    choose_view_class = ChooseFact
    choose_results_view_class = ChooseFactResults
    chosen_view_class = FactChosen
    per_page = 25
