"""How does somebody without the right to change pages find one?"""

from functools import cached_property
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports.base import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from content.governance.editor.columns import StateColumn
from content.governance.empty_list import TellsWhyEmpty
from content.governance.harmless_cell import HarmlessExport
from content.governance.lookup.filters import PageFilters
from content.governance.lookup.pages import add_addresses, pages_to_look_up, sees_drafts
from content.governance.models import GovernedPage
from content.governance.state import states_of


class PageLookup(TellsWhyEmpty, HarmlessExport, ReportView):
    """The pages somebody may look up, by title or address; can be saved as CSV or XLSX."""

    model = GovernedPage
    permission_policy = ModelPermissionPolicy(GovernedPage)
    permission_required = "view"
    page_title = _("Look up pages")
    nothing_yet = _("There are no pages yet. You find a page here as soon as it is online.")
    header_icon = "doc-empty-inverse"
    index_url_name = "governance:page_lookup"
    index_results_url_name = "governance:page_lookup_results"
    default_ordering = "title"
    is_searchable = True
    search_fields = ("title", "draft_title", "url_path")
    search_backend_name = None
    list_export = ("told_title", "page_type", "online_url", "last_published_at", "review_due_on")
    export_headings = {
        "told_title": _("Page"),
        "page_type": _("Type"),
        "online_url": _("Online"),
        "last_published_at": _("Last published"),
        "review_due_on": _("Check again on"),
    }

    @property
    def filterset_class(self) -> type[PageFilters] | None:
        """Return the filters; what is online for everybody has none."""
        return PageFilters if sees_drafts(self.request.user) else None

    @cached_property
    def columns(self) -> list[Column]:
        """Return the columns; the state of a page is for whoever reads evidence."""
        title = TitleColumn(
            "title",
            label=_("Page"),
            accessor="told_title",
            sort_key="title",
            get_url=lambda page: page.lookup_url or page.online_url,
        )
        dates = (
            DateColumn(
                "last_published_at", label=_("Last published"), sort_key="last_published_at"
            ),
            Column(
                "review_due_on",
                label=_("Check again on"),
                accessor="told_review",
                sort_key="review_due_on",
            ),
        )
        kind = Column("page_type", label=_("Type"))
        if not sees_drafts(self.request.user):
            return [title, kind, *dates]
        online = TitleColumn(
            "online",
            label=_("Online"),
            accessor="told_online",
            get_url=lambda page: page.online_url or None,
        )
        return [title, kind, StateColumn(), online, *dates]

    def get_base_queryset(self) -> Any:
        """Return the pages this person may look up."""
        return pages_to_look_up(self.request.user)

    def decorate_paginated_queryset(self, object_list: Any) -> list[GovernedPage]:
        """Return the pages on this screen with their addresses, kind and state."""
        pages = list(object_list)
        add_addresses(pages, self.request)
        states = states_of(pages) if sees_drafts(self.request.user) else {}
        for page in pages:
            page.page_type = page.content_type.name
            page.told_online = _("online") if page.live else _("not online")
            page.told_review = (
                date_format(page.review_due_on, "j F Y") if page.review_due_on else ""
            )
            page.gate_state = states.get(page.pk)
        return pages
