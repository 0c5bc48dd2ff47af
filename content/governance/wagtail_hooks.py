"""What does the gate add to Wagtail's admin?"""

from django.http import HttpRequest
from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.staticfiles import versioned_static
from wagtail.snippets.models import register_snippet

from content.governance import history
from content.governance.bulk_publish import GovernedPublishBulkAction
from content.governance.evidence import VIEW
from content.governance.urls import urlpatterns
from content.governance.viewsets import GovernedPageViewSet, governed_pages
from content.governance.word_list_views import WordListViewSet

register_snippet(WordListViewSet)
hooks.register("register_log_actions", history.register)
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
    """Keep the panel "Checks" in step with the text."""
    return format_html('<script src="{}" defer></script>', versioned_static("admin/checks.js"))


@hooks.register("insert_global_admin_css")
def checks_style() -> SafeString:
    """Give the panel "Checks" its looks."""
    return format_html('<link rel="stylesheet" href="{}">', versioned_static("admin/checks.css"))


@hooks.register("register_reports_menu_item")
def waivers_menu_item() -> MenuItem:
    """Show the list of waivers among the reports."""
    return MenuItem(_("Waivers"), reverse_lazy("governance:waivers"), icon_name="warning")


class EvidenceMenuItem(MenuItem):
    """Shown to whoever may see verdicts."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Say whether this person may see verdicts."""
        return request.user.has_perm(VIEW)


@hooks.register("register_reports_menu_item")
def evidence_menu_item() -> MenuItem:
    """Show the evidence among the reports."""
    return EvidenceMenuItem(_("Evidence"), reverse_lazy("governance:evidence"), icon_name="glasses")
