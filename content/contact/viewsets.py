"""Where do editors read and answer for feedback?"""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.admin.ui.tables import BooleanColumn, Column, DateColumn, TitleColumn
from wagtail.admin.views.generic.models import IndexView
from wagtail.admin.viewsets.model import ModelViewSet

from content.contact.models import PageFeedback
from content.governance.empty_list import TellsWhyEmpty
from content.governance.harmless_cell import HarmlessExport


class FeedbackFilters(WagtailFilterSet):
    """By what editors look for feedback."""

    class Meta:
        model = PageFeedback
        fields: ClassVar = ["state", "helped", "reason", "page", "language"]


class FeedbackList(TellsWhyEmpty, HarmlessExport, IndexView):
    """The list of feedback; what residents wrote is no formula in a spreadsheet."""

    nothing_yet = _(
        "There is no feedback yet. What visitors write at the bottom of a page comes here."
    )


class FeedbackViewSet(ModelViewSet):
    """The inbox: the newest first, as CSV or XLSX too."""

    model = PageFeedback
    index_view_class = FeedbackList
    name = "contact-feedback"
    url_prefix = "feedback"
    icon = "comment"
    menu_label = _("Feedback")
    menu_order = 330
    add_to_admin_menu = True
    copy_view_enabled = False
    list_per_page = 50
    filterset_class = FeedbackFilters
    search_fields: ClassVar = ["text", "note", "address"]
    search_backend_name = None
    ordering: ClassVar = ["-given_on", "-pk"]
    list_display: ClassVar = [
        TitleColumn("said", label=_("What the resident says"), url_name="contact-feedback:edit"),
        Column("page", label=_("Page"), accessor="page"),
        BooleanColumn("helped", label=_("Did it help?")),
        Column("state", label=_("State"), accessor="get_state_display"),
        DateColumn("given_on", label=_("Given on"), sort_key="given_on"),
    ]
    list_export: ClassVar = [
        "given_on",
        "address",
        "language",
        "helped",
        "reason",
        "text",
        "state",
        "note",
    ]
    panels: ClassVar = [
        MultiFieldPanel(
            [
                FieldPanel(name, read_only=True)
                for name in ("helped", "reason", "text", "page", "revision", "address", "given_on")
            ],
            heading=_("What the resident says"),
        ),
        MultiFieldPanel([FieldPanel("state"), FieldPanel("note")], heading=_("What we do with it")),
    ]


feedback_viewset = FeedbackViewSet()
