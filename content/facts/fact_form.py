"""How do the rows of values know to which fact they belong while it is being typed?"""

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm


class FactForm(WagtailAdminModelForm):
    """The form of a fact: every value is checked against the kind chosen above it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Give each value its fact, so that its faults stand beside its own fields."""
        super().__init__(*args, **kwargs)
        for form in self.formsets["values"].forms:
            form.instance.fact = self.instance
