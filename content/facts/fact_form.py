"""How are the values of a fact filled in, each for its own days?"""

from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import InlinePanel


class FactForm(WagtailAdminModelForm):
    """The form of a fact: every value is checked against the kind chosen above it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Give each value its fact, so that its faults stand beside its own fields."""
        super().__init__(*args, **kwargs)
        for form in self.formsets["values"].forms:
            form.instance.fact = self.instance


class ValueFormSet(BaseChildFormSet):
    """The rows of values; no two of them begin on the same day."""

    def validate_unique(self) -> None:
        """Mark the day where it is filled in: Django's own message names columns."""
        taken: set[date] = set()
        for form in self.forms:
            day = getattr(form, "cleaned_data", {}).get("valid_from")
            if day is None or self._should_delete_form(form):
                continue
            if day in taken:
                form.add_error(
                    "valid_from",
                    _("Another value has this first day too. Choose another day."),
                )
            taken.add(day)


class ValuesPanel(InlinePanel):
    """The values of a fact in its form."""

    def get_form_options(self) -> dict[str, Any]:
        """Return what the form needs to know, with our own rows."""
        options: dict[str, Any] = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = ValueFormSet
        return options
