"""What does feedback add to Wagtail's admin?"""

from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from content.contact.permissions import VIEW
from content.contact.report import FiguresReport
from content.contact.viewsets import FeedbackViewSet, feedback_viewset
from content.governance.menu import PermittedMenuItem


@hooks.register("register_admin_viewset")
def register_inbox() -> FeedbackViewSet:
    """Add the inbox."""
    return feedback_viewset


@hooks.register("register_admin_urls")
def register_figures() -> list[URLPattern]:
    """Add the address of the report."""
    return [
        path("reports/feedback/", FiguresReport.as_view(), name="contact_figures"),
        path(
            "reports/feedback/results/",
            FiguresReport.as_view(results_only=True),
            name="contact_figures_results",
        ),
    ]


@hooks.register("register_reports_menu_item")
def figures_menu_item() -> MenuItem:
    """Show the report among the others."""
    return PermittedMenuItem(
        _("Did our pages help?"),
        reverse_lazy("contact_figures"),
        icon_name="comment",
        right=VIEW,
    )
