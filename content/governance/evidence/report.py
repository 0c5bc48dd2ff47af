"""What can an auditor look up of every judgement?"""

from typing import Any

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports.base import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from a11y_checks.outcome import FAILED, PASSED, Outcome
from content.governance.editor.findings_view import told
from content.governance.empty_list import TellsWhyEmpty
from content.governance.evidence.filters import LOOKS, OLDER, TODAY, EvidenceFilters
from content.governance.evidence.outcome_words import outcome_word
from content.governance.harmless_cell import HarmlessExport
from content.governance.lookup.pages import LOOK_UP
from content.governance.models import GovernedPage, Verdict

VIEW = "governance.view_verdict"
ENGINE_LABELS = {"viewports": _("Screen widths in pixels")}
TOLD_ELSEWHERE = frozenset({"rulebook", "depth"})
"""The rulebook has a line of its own; a verdict always looks as deep as before publishing."""
NO_LONGER_THERE = _("a page that is no longer there")


class EvidenceReport(TellsWhyEmpty, HarmlessExport, ReportView):
    """Every verdict, the newest first; can be saved as CSV or XLSX."""

    model = Verdict
    permission_policy = ModelPermissionPolicy(Verdict)
    permission_required = "view"
    page_title = _("Evidence")
    nothing_yet = _(
        "No page was checked yet. Publish a page or do an audit: then you read here what we saw."
    )
    header_icon = "glasses"
    index_url_name = "governance:evidence"
    index_results_url_name = "governance:evidence_results"
    filterset_class = EvidenceFilters
    default_ordering = "-judged_at"
    columns = [
        TitleColumn(
            "title",
            label=_("Page"),
            accessor="page_title",
            get_url=lambda verdict: reverse("governance:verdict", args=[verdict.pk]),
        ),
        Column("decision", label=_("Decision"), accessor="get_decision_display"),
        Column("points", label=_("Points"), accessor="point_count"),
        DateColumn("judged_at", label=_("Judged at"), sort_key="judged_at"),
        Column("judged_for", label=_("Judged for")),
        Column("rulebook", label=_("Rulebook")),
        Column("looks", label=_("Appearance"), accessor="told_looks"),
    ]
    list_export = [
        "page_id",
        "page_title",
        "decision",
        "point_count",
        "judged_at",
        "judged_for",
        "rulebook",
        "appearance",
        "told_looks",
        "digest",
        "milliseconds",
    ]
    export_headings = {
        "page_title": _("Page"),
        "point_count": _("Points"),
        "told_looks": _("Appearance"),
    }

    def get_queryset(self) -> Any:
        """Return all verdicts with who asked for them."""
        self.queryset = Verdict.objects.select_related("judged_for")
        return super().get_queryset()

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        """Return the verdicts on this page of the list as people read them."""
        return as_told(object_list)

    def to_row_dict(self, item: Verdict) -> dict[str, Any]:
        """Return one row of the export."""
        if not hasattr(item, "page_title"):
            as_told([item])
        return super().to_row_dict(item)


def as_told(verdicts: Any) -> list[Verdict]:
    """Return the verdicts with their page's title, number of points and age of the looks."""
    verdicts = list(verdicts)
    ids = [verdict.page_id for verdict in verdicts]
    titles = dict(GovernedPage.objects.filter(pk__in=ids).values_list("pk", "draft_title"))
    for verdict in verdicts:
        verdict.page_title = titles.get(verdict.page_id, str(NO_LONGER_THERE))
        verdict.point_count = sum(f.refuses or f.asks for f in verdict.report_findings)
        verdict.told_looks = LOOKS[OLDER if verdict.has_older_looks else TODAY]
    return verdicts


@permission_required(VIEW, raise_exception=True)
def verdict_detail(request: HttpRequest, verdict_id: int) -> HttpResponse:
    """Show one verdict whole: engines, versions, every rule's outcome and every finding."""
    verdict = get_object_or_404(Verdict.objects.select_related("judged_for"), pk=verdict_id)
    as_told([verdict])
    page = GovernedPage.objects.filter(pk=verdict.page_id).first()
    shown_as = (page.specific if page else None) or GovernedPage(title="")
    context = {
        "verdict": verdict,
        "history_url": _history_url(page, request.user),
        "findings": [
            (finding, told(shown_as, finding), outcome_word(finding.outcome))
            for finding in sorted(verdict.report_findings, key=_weight)
        ],
        "engines": [
            (ENGINE_LABELS.get(engine["name"], engine["name"]), engine["version"])
            for engine in verdict.engines
            if engine["name"] not in TOLD_ELSEWHERE
        ],
        "rules": [
            (rule, outcome_word(Outcome(outcome)))
            for rule, outcome in sorted(verdict.outcomes.items())
        ],
        "passed": sum(outcome == PASSED for outcome in verdict.outcomes.values()),
    }
    return render(request, "governance/verdict.html", context)


def _history_url(page: GovernedPage | None, user: Any) -> str:
    """Return where the page's history is: with its versions, or for who only reads without."""
    if page is None:
        return ""
    if not page.permissions_for_user(user).can_view_revisions():
        return reverse("governance:page_record", args=[page.pk]) if user.has_perm(LOOK_UP) else ""
    return reverse("wagtailadmin_pages:history", args=[page.pk])


def _weight(finding: Any) -> tuple[bool, bool]:
    return (not finding.refuses, finding.outcome is not FAILED)
