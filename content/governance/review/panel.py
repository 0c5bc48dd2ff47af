"""What does the editor's side panel "Up to date" show?"""

from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.side_panels import BaseSidePanel


class CarePanel(BaseSidePanel):
    """Who looks after the page, when it must be checked, and the button that says it is done."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        """The button that opens the panel; a 1 beside it when the page must be checked."""

        aria_label = _("Show or hide whether this page is up to date")
        icon_name = "calendar-check"

        def get_context_data(self, parent_context: Any) -> dict[str, Any]:
            """Return the context with the count."""
            return super().get_context_data(parent_context) | {"count": int(self.panel.is_due)}

    name = "care"
    title = _("Up to date")
    template_name = "governance/care_panel.html"
    order = 360

    @property
    def is_due(self) -> bool:
        """Whether the page must be checked today or had to be checked earlier."""
        due = self.object.review_due_on
        return bool(self.object.live and due and due <= timezone.localdate())

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return what the template shows."""
        context = super().get_context_data(parent_context)
        page = self.object
        address = reverse("governance:reviewed", args=[page.pk]) if page.pk and page.live else ""
        return context | {"page": page, "is_due": self.is_due, "reviewed_url": address}
