"""How many people did each page help?"""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports.base import ReportView
from wagtail.models import Page

from content.contact.figures import pages_with_figures, percentage
from content.contact.models import PageFeedback
from content.contact.permissions import POLICY
from content.governance.empty_list import TellsWhyEmpty
from content.governance.harmless_cell import HarmlessExport


class FiguresReport(TellsWhyEmpty, HarmlessExport, ReportView):
    """Yes and no for every page, the most “no” first; can be saved as CSV or XLSX."""

    model = PageFeedback
    permission_policy = POLICY
    permission_required = "view"
    page_title = _("Did our pages help?")
    nothing_yet = _(
        "Nobody told yet whether a page helped. Visitors can do that at the bottom of each page."
    )
    header_icon = "comment"
    index_url_name = "contact_figures"
    index_results_url_name = "contact_figures_results"
    columns = [
        TitleColumn(
            "title",
            label=_("Page"),
            get_url=lambda page: f"{reverse('contact-feedback:index')}?page={page.pk}",
        ),
        Column("yes", label=_("Yes")),
        Column("no", label=_("No")),
        Column("helped", label=_("Helped (%)"), accessor=percentage),
        Column("waiting", label=_("Not answered for")),
    ]
    list_export = ["pk", "title", "yes", "no", "waiting"]
    export_headings = {"title": _("Page"), "yes": _("Yes"), "no": _("No")}

    def get_queryset(self) -> QuerySet[Page]:
        """Return every page with feedback."""
        return pages_with_figures()

    def get_filename(self) -> str:
        """Return the name of the saved file."""
        return "feedback"

    def get_base_queryset(self) -> Any:
        """Return the same pages: this report has no filters."""
        return self.get_queryset()
