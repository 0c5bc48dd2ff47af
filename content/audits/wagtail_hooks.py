"""What do the audits add to Wagtail's admin?"""

from typing import ClassVar

from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, SubmenuMenuItem
from wagtail.admin.staticfiles import versioned_static

from content.audits.admin.finding_views import VIEW as VIEW_FINDINGS
from content.audits.admin.run_views import VIEW as VIEW_RUNS
from content.audits.evaluation.screens.rights import VIEW as VIEW_EVALUATIONS
from content.audits.urls import urlpatterns
from content.governance.menu import PermittedMenuItem


class AuditMenu(Menu):
    """The screens of the auditor; later ones join through the hook `register_audit_menu_item`."""

    own: ClassVar = [
        PermittedMenuItem(
            _("Runs"),
            reverse_lazy("audits:runs"),
            icon_name="glasses",
            order=100,
            right=VIEW_RUNS,
            name="audit-runs",
        ),
        PermittedMenuItem(
            _("Findings"),
            reverse_lazy("audits:findings"),
            icon_name="warning",
            order=200,
            right=VIEW_FINDINGS,
            name="audit-findings",
        ),
        PermittedMenuItem(
            _("Evaluations"),
            reverse_lazy("audits:evaluations"),
            icon_name="clipboard-list",
            order=300,
            right=VIEW_EVALUATIONS,
            name="audit-evaluations",
        ),
        PermittedMenuItem(
            _("Reading level"),
            reverse_lazy("audits:reading_level"),
            icon_name="openquote",
            order=400,
            right=VIEW_RUNS,
            name="audit-reading-level",
        ),
    ]


audit_menu = AuditMenu(register_hook_name="register_audit_menu_item", items=AuditMenu.own)


@hooks.register("register_admin_urls")
def register_audit_urls() -> list[URLResolver]:
    """Add the addresses of the auditor's screens."""
    return [path("audits/", include((urlpatterns, "audits")))]


@hooks.register("register_admin_menu_item")
def audits_menu_item() -> SubmenuMenuItem:
    """Show the auditor's screens in the menu."""
    return SubmenuMenuItem(_("Audits"), audit_menu, icon_name="glasses", order=350)


@hooks.register("insert_global_admin_css")
def audits_style() -> SafeString:
    """Give the auditor's screens their looks."""
    return format_html('<link rel="stylesheet" href="{}">', versioned_static("admin/audits.css"))
