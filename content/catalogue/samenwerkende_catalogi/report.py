"""Which products does the national list get, and why not the others?"""

from typing import Any

from django.db.models import Case, QuerySet, When
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports.base import ReportView
from wagtail.permissions import page_permission_policy

from content.catalogue.product_names import close_names, uniform_names
from content.catalogue.samenwerkende_catalogi.collect import Collected, collected, products
from content.catalogue.samenwerkende_catalogi.record import objections
from content.governance.empty_list import TellsWhyEmpty
from content.governance.harmless_cell import HarmlessExport
from content.pages.models import ProductPage


class NationalListReport(TellsWhyEmpty, HarmlessExport, ReportView):
    """Every live product: sent, or left out and why; can be saved as CSV or XLSX."""

    model = ProductPage
    permission_policy = page_permission_policy
    any_permission_required = ("add", "change", "publish")
    page_title = _("Samenwerkende Catalogi")
    nothing_yet = _("No product is online yet. You find a product here as soon as you publish it.")
    header_icon = "list-ul"
    index_url_name = "catalogue_national_list"
    index_results_url_name = "catalogue_national_list_results"
    columns = [
        TitleColumn(
            "title",
            label=_("Page"),
            get_url=lambda page: reverse("wagtailadmin_pages:edit", args=[page.pk]),
        ),
        Column("told", label=_("In the national list")),
        Column("upn", label=_("Uniform product name"), accessor=lambda page: page.upn or "–"),
    ]
    list_export = ["pk", "title", "upn", "told"]
    export_headings = {
        "title": _("Page"),
        "upn": _("Uniform product name"),
        "told": _("In the national list"),
    }

    def get_queryset(self) -> QuerySet[ProductPage]:
        """Return the live products in Dutch, those without a name in the list first."""
        named = Case(When(upn__in=list(uniform_names()), then=1), default=0)
        return products().order_by(named, "title", "pk")

    def get_base_queryset(self) -> QuerySet[ProductPage]:
        """Return the same products: this report has no filters."""
        return self.get_queryset()

    def get_filename(self) -> str:
        """Return the name of the saved file."""
        return "samenwerkende-catalogi"

    def decorate_paginated_queryset(self, object_list: Any) -> list[ProductPage]:
        """Return the products on this page of the list, each with what becomes of it."""
        return _with_outcome(object_list)

    def to_row_dict(self, item: ProductPage) -> dict[str, Any]:
        """Return one row of the export."""
        if not hasattr(item, "told"):
            _with_outcome([item])
        return super().to_row_dict(item)


def _with_outcome(pages: Any) -> list[ProductPage]:
    pages = list(pages)
    for one in collected(pages):
        one.page.told = _told(one)
    return pages


def _told(one: Collected) -> str:
    """Return yes, or no with every reason; a name that the list lacks comes with one it has."""
    reasons = " ".join(map(str, objections(one.record)))
    if not reasons:
        return gettext("Yes")
    near = "" if one.record.name or not one.record.named else ", ".join(close_names(one.page.upn))
    hint = gettext("Did you mean: %(names)s?") % {"names": near} if near else ""
    return " ".join(filter(None, (f"{gettext('No')}.", reasons, hint)))
