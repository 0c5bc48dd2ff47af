"""Where in the admin does an emergency message start?"""

from django.http import HttpRequest
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.permissions import page_permission_policy

from content.governance.emergency.carrier import carrier_in_use


class EmergencyMenuItem(MenuItem):
    """Shown to whoever may publish pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Say whether this person may publish, on a site that can show a message everywhere."""
        may = page_permission_policy.user_has_permission(request.user, "publish")
        return may and carrier_in_use() is not None


def emergency_menu_item() -> MenuItem:
    """Return the item for the main menu."""
    address = reverse_lazy("governance:emergency")
    return EmergencyMenuItem(_("Emergency message"), address, icon_name="warning", order=150)
