"""Which findings are there, and how does one find the right ones?"""

from functools import reduce
from operator import or_
from typing import Any, ClassVar

import django_filters  # type: ignore[import-untyped]  # Wagtail needs it; it brings no types
from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports.base import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from content.audits.evaluation.criteria import with_marks
from content.audits.findings.kind import kind_of
from content.audits.models import AuditFinding, AuditRun
from content.audits.models.audit_finding import CAUSES, FINDING_STATES, IMPACTS
from content.audits.models.audit_run import RunState
from content.governance.empty_list import TellsWhyEmpty
from content.governance.harmless_cell import HarmlessExport
from content.governance.wording import message_of

UNSOLVED = "unsolved"


class FindingFilters(WagtailFilterSet):
    """By what auditors look for findings."""

    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=[(UNSOLVED, _("Still to be solved")), *FINDING_STATES],
        method="by_state",
    )
    impact = django_filters.ChoiceFilter(label=_("Impact"), choices=IMPACTS)
    cause = django_filters.ChoiceFilter(label=_("Likely cause"), choices=CAUSES)
    criterion = django_filters.CharFilter(
        label=_("Requirement, such as 1.4.3 or b1"), method="by_criterion"
    )
    host = django_filters.CharFilter(label=_("Another website"), lookup_expr="icontains")
    rule = django_filters.CharFilter(label=_("Rule"), lookup_expr="icontains")
    assigned_to = django_filters.ModelChoiceFilter(
        label=_("Assigned to"), queryset=lambda _request: get_user_model().objects.all()
    )

    class Meta:
        model = AuditFinding
        fields: ClassVar = ["state", "impact", "cause", "criterion", "host", "rule", "assigned_to"]

    def by_state(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        """Return the findings in this state; all that are still to be solved is a state too."""
        return queryset.unsolved() if value == UNSOLVED else queryset.filter(state=value)

    def by_criterion(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        """Return the findings about this criterion, requirement or book; the database reads."""
        value = value.strip()
        serves = queryset.alias(serves=Cast("requirements", TextField()))
        asked = (f'"{value}"', f'"wcag:{value}"', f'"{value}:')
        return serves.filter(reduce(or_, (Q(serves__contains=each) for each in asked)))


NOBODY_LOOKED = _("No audit is finished yet. Do an audit: then you read here what is wrong.")
ALL_IS_WELL = _(
    "No audit found a fault. The computer does not see all: judge some pages yourself, in an "
    "evaluation."
)


class FindingList(TellsWhyEmpty, HarmlessExport, ReportView):
    """Every finding, the worst first; can be saved as CSV or XLSX."""

    model = AuditFinding
    permission_policy = ModelPermissionPolicy(AuditFinding)
    permission_required = "view"
    page_title = _("Findings")
    header_icon = "warning"
    index_url_name = "audits:findings"
    index_results_url_name = "audits:findings_results"
    filterset_class = FindingFilters
    default_ordering = ("-weight", "-current_places", "pk")
    columns: ClassVar = [
        TitleColumn(
            "told", label=_("Finding"), url_name="audits:finding", classname="title audit-title"
        ),
        Column("told_impact", label=_("Impact")),
        Column("told_criteria", label=_("Criterion")),
        Column("told_cause", label=_("Likely cause")),
        Column("current_places", label=_("Places"), sort_key="current_places"),
        Column("state", label=_("State"), accessor="get_state_display"),
        Column("assigned_to", label=_("Assigned to")),
        DateColumn("last_seen_at", label=_("Last found"), sort_key="last_seen_at"),
    ]
    list_export: ClassVar = [
        *("rule", "told", "told_kind", "impact", "told_criteria", "cause", "cause_name"),
        *("target", "host", "current_places", "state", "assigned_to", "accepted_reason"),
        *("accepted_until", "first_seen_at", "last_seen_at", "fingerprint"),
    ]
    export_headings: ClassVar = {
        "told": _("Finding"),
        "told_kind": _("Kind"),
        "told_criteria": _("Criterion"),
    }

    def why_empty(self) -> object:
        """Return why there are no findings: nobody looked, or all is well."""
        looked = AuditRun.objects.filter(state=RunState.FINISHED).exists()
        return ALL_IS_WELL if looked else NOBODY_LOOKED

    def get_queryset(self) -> Any:
        """Return all findings with who solves them."""
        self.queryset = AuditFinding.objects.select_related("assigned_to")
        return super().get_queryset()

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        """Return the findings on this page of the list, in words."""
        return [in_words(finding) for finding in object_list]

    def to_row_dict(self, item: AuditFinding) -> dict[str, Any]:
        """Return one row of the export."""
        return super().to_row_dict(in_words(item))


def in_words(finding: AuditFinding) -> AuditFinding:
    """Return the finding with what a reader is told of it, in the reader's language."""
    finding.told = message_of(finding.finding)
    finding.told_kind = kind_of(finding.finding)
    finding.told_impact = f"{finding.get_impact_display()} ({finding.told_kind})"
    cause, name = finding.get_cause_display(), finding.cause_name
    where = f" ({finding.host})" if finding.host else ""
    finding.told_cause = f"{cause}: {name}{where}" if name else f"{cause}{where}"
    finding.told_criteria = with_marks(finding.criteria) or "–"
    return finding
