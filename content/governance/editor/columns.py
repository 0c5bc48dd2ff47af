"""What does the explorer show of the gate?"""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import ExplorableIndexView

from content.governance.state import LABELS, State, states_of

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

TONES = {
    State.SEALED: "w-status--primary",
    State.OLDER_LOOKS: "",
    State.WAIVER: "w-status--label",
    State.REFUSED: "w-status--critical",
    State.UNJUDGED: "",
}


class StateColumn(Column):
    """Shows for each page: sealed (maybe under older looks), refused, waiver or not judged."""

    cell_template_name = "governance/state_cell.html"

    def __init__(self) -> None:
        super().__init__("gate", label=_("Checks"), width="10%")

    def get_value(self, instance: "GovernedPage") -> State:
        """Return the state that the listing looked up for all its pages at once."""
        return getattr(instance, "gate_state", State.UNJUDGED)

    def get_cell_context_data(self, instance: "GovernedPage", parent_context: Any) -> Any:
        """Return the label and tone of the state."""
        context = super().get_cell_context_data(instance, parent_context)
        state = context["value"]
        return context | {"label": LABELS[state], "tone": TONES[state], "state": state.value}


class GovernedIndexView(ExplorableIndexView):
    """The explorer with the state of each page."""

    base_columns = [*ExplorableIndexView.base_columns, StateColumn()]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the listing with the states of the pages on it."""
        context = super().get_context_data(**kwargs)
        states = states_of(context["object_list"])
        for page in context["object_list"]:
            page.gate_state = states[page.pk]
        return context
