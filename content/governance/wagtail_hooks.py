"""What does the gate add to Wagtail's admin?"""

from django.http import HttpRequest
from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.staticfiles import versioned_static
from wagtail.permissions import page_permission_policy
from wagtail.snippets.models import register_snippet

from content.governance import history, live_history
from content.governance.bulk_publish import GovernedPublishBulkAction
from content.governance.editor.viewsets import GovernedPageViewSet, governed_pages
from content.governance.emergency import history as emergency_history
from content.governance.emergency.menu import emergency_menu_item
from content.governance.evidence.report import VIEW
from content.governance.fact_check import history as fact_check_history
from content.governance.fact_check.buttons import header_button
from content.governance.kept_once.deletion_view import warn_of_links
from content.governance.lookup.menu import lookup_menu_item
from content.governance.menu import PermittedMenuItem
from content.governance.review import history as review_history
from content.governance.todo.board import put_on_first_screen
from content.governance.urls import urlpatterns
from content.governance.waivers.views import SEE_ALL
from content.governance.word_list.views import WordListViewSet

register_snippet(WordListViewSet)
hooks.register("register_log_actions", history.register)
hooks.register("register_log_actions", fact_check_history.register)
hooks.register("register_log_actions", review_history.register)
hooks.register("register_log_actions", emergency_history.register)
hooks.register("register_admin_menu_item", emergency_menu_item)
hooks.register("register_admin_menu_item", lookup_menu_item)
hooks.register("construct_homepage_panels", put_on_first_screen)
hooks.register("register_page_header_buttons", header_button)
hooks.register("register_log_actions", live_history.register)
hooks.register("before_delete_page", warn_of_links)
hooks.register("register_bulk_action", GovernedPublishBulkAction, order=100)  # after Wagtail’s own


@hooks.register("register_admin_viewset")
def register_governed_pages() -> GovernedPageViewSet:
    """Use our views for every page type."""
    return governed_pages


@hooks.register("register_admin_urls")
def register_governance_urls() -> list[URLResolver]:
    """Add the addresses of the gate's own screens."""
    return [path("governance/", include((urlpatterns, "governance")))]


@hooks.register("insert_editor_js")
def checks_script() -> SafeString:
    """Keep the panel "Checks" and the marks in step with the text."""
    start = versioned_static("admin/checks/start.js")
    return format_html('<script type="module" src="{}"></script>', start)


@hooks.register("insert_global_admin_css")
def checks_style() -> SafeString:
    """Give the panel "Checks" its looks."""
    return format_html('<link rel="stylesheet" href="{}">', versioned_static("admin/checks.css"))


@hooks.register("insert_global_admin_css")
def marks_style() -> SafeString:
    """Give the marks in the text, and what comes with them, their looks."""
    style = versioned_static("admin/checks/marks.css")
    return format_html('<link rel="stylesheet" href="{}">', style)


@hooks.register("insert_global_admin_css")
def board_style() -> SafeString:
    """Give the to-do board and the emergency message their looks."""
    return format_html('<link rel="stylesheet" href="{}">', versioned_static("admin/board.css"))


class WaiversMenuItem(MenuItem):
    """Shown to whoever may see waivers: all of them, or those on pages they may change."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Say whether the list can hold something for this person."""
        return any(map(request.user.has_perm, SEE_ALL)) or bool(
            page_permission_policy.user_has_permission(request.user, "change")
        )


@hooks.register("register_reports_menu_item")
def waivers_menu_item() -> MenuItem:
    """Show the list of waivers among the reports."""
    return WaiversMenuItem(_("Waivers"), reverse_lazy("governance:waivers"), icon_name="warning")


@hooks.register("register_reports_menu_item")
def evidence_menu_item() -> MenuItem:
    """Show the evidence among the reports."""
    address = reverse_lazy("governance:evidence")
    return PermittedMenuItem(_("Evidence"), address, icon_name="glasses", right=VIEW)
