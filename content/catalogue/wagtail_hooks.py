"""What does the catalogue add to Wagtail's admin?"""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from content.catalogue.samenwerkende_catalogi.report import NationalListReport

ADDRESS = "reports/samenwerkende-catalogi/"


class NationalListMenuItem(MenuItem):
    """Shown to whoever works on pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Say whether this person may open the report."""
        policy, needed = NationalListReport.permission_policy, NationalListReport
        return bool(policy.user_has_any_permission(request.user, needed.any_permission_required))


@hooks.register("register_admin_urls")
def register_national_list() -> list[URLPattern]:
    """Add the addresses of the report."""
    view = NationalListReport
    return [
        path(ADDRESS, view.as_view(), name=view.index_url_name),
        path(
            f"{ADDRESS}results/", view.as_view(results_only=True), name=view.index_results_url_name
        ),
    ]


@hooks.register("register_reports_menu_item")
def national_list_menu_item() -> MenuItem:
    """Show the report among the others."""
    return NationalListMenuItem(
        _("Samenwerkende Catalogi"), reverse_lazy("catalogue_national_list"), icon_name="list-ul"
    )
