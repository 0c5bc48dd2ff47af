"""Where in the admin does somebody who changes no pages look one up?"""

from django.http import HttpRequest
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.permissions import page_permission_policy

from content.governance.lookup.pages import LOOK_UP


class LookupMenuItem(MenuItem):
    """Shown to whoever may look and has no page list of Wagtail to do so."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Say whether this person only reads pages."""
        has_page_list = page_permission_policy.user_has_any_permission(
            request.user, ["add", "change", "publish", "bulk_delete", "lock", "unlock"]
        )
        return bool(request.user.has_perm(LOOK_UP)) and not has_page_list


def lookup_menu_item() -> MenuItem:
    """Return the item for the main menu, at the place of Wagtail's page list."""
    address = reverse_lazy("governance:page_lookup")
    return LookupMenuItem(_("Look up pages"), address, icon_name="doc-empty-inverse", order=100)
