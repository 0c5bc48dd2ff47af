"""How does an auditor start a run, follow it and stop it?"""

from typing import Any, ClassVar

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports.base import ReportView
from wagtail.admin.widgets.button import HeaderButton
from wagtail.permission_policies import ModelPermissionPolicy

from content.audits.admin.finding_list import in_words
from content.audits.admin.run_form import RunForm
from content.audits.evaluation.criteria import SuccessCriterion, all_criteria
from content.audits.evaluation.gather import name_of
from content.audits.models import AuditFinding, AuditRun, RequirementCount
from content.audits.models.audit_run import RunState
from content.audits.models.run_page import PageState
from content.audits.runs import control
from content.audits.runs.launch import launch
from content.audits.runs.plan import plan
from content.audits.runs.progress import is_silent, progress_of
from content.audits.runs.scope import page_type_name
from content.governance.empty_list import TellsWhyEmpty

VIEW, ADD, CHANGE = "audits.view_auditrun", "audits.add_auditrun", "audits.change_auditrun"
MOST_SHOWN = 50


class RunList(TellsWhyEmpty, ReportView):
    """Every run, the newest first."""

    model = AuditRun
    permission_policy = ModelPermissionPolicy(AuditRun)
    permission_required = "view"
    page_title = gettext_lazy("Audits")
    nothing_yet = gettext_lazy(
        "Nobody did an audit yet. Press “New audit”: then the computer looks at many pages at once."
    )
    header_icon = "glasses"
    index_url_name = "audits:runs"
    index_results_url_name = "audits:runs_results"
    default_ordering = "-pk"
    columns: ClassVar = [
        TitleColumn(
            "name",
            label=gettext_lazy("Name"),
            url_name="audits:run",
            classname="title audit-title",
        ),
        Column("scope", label=gettext_lazy("Which pages"), accessor="get_scope_display"),
        Column("state", label=gettext_lazy("State"), accessor="get_state_display"),
        Column("listed", label=gettext_lazy("Pages")),
        Column("done", label=gettext_lazy("Tested")),
        Column("untested", label=gettext_lazy("Not tested")),
        DateColumn("started_at", label=gettext_lazy("Started"), sort_key="started_at"),
    ]

    def get_queryset(self) -> Any:
        """Return all runs with the numbers of their pages."""
        self.queryset = AuditRun.objects.with_page_counts()
        return super().get_queryset()

    @property
    def header_buttons(self) -> list[HeaderButton]:
        """Return the button that starts a run, for whoever may."""
        if not self.request.user.has_perm(ADD):
            return []
        return [HeaderButton(_("New audit"), url=reverse("audits:new_run"), icon_name="plus")]


@permission_required(ADD, raise_exception=True)
def new_run(request: HttpRequest) -> HttpResponse:
    """Show the form for a new run; start it at once."""
    form = RunForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        form.instance.started_by = request.user
        try:
            with transaction.atomic():
                run = form.save()
                plan(run)
        except ValidationError as problem:
            form.add_error("scope", problem)
        else:
            control.start(run)
            launch(run)
            messages.success(request, _("The audit has started. You can leave this page."))
            return redirect("audits:run", run.pk)
    return render(request, "audits/new_run.html", {"form": form})


@permission_required(VIEW, raise_exception=True)
def run_detail(request: HttpRequest, run_id: int) -> HttpResponse:
    """Show one run: how far it is, what it found and what it could not test."""
    run = get_object_or_404(AuditRun, pk=run_id)
    return render(request, "audits/run.html", _context(request, run))


@permission_required(VIEW, raise_exception=True)
def run_progress(request: HttpRequest, run_id: int) -> HttpResponse:
    """Return only how far the run is, for the script that keeps it up to date."""
    run = get_object_or_404(AuditRun, pk=run_id)
    context = {
        "run": run,
        "progress": progress_of(run.pk),
        "is_lost": _is_lost(run),
        "has_news": run.state != RunState.RUNNING,
    }
    return render(request, "audits/run_progress.html", context)


@require_POST
@permission_required(CHANGE, raise_exception=True)
def control_run(request: HttpRequest, run_id: int) -> HttpResponse:
    """Pause, go on with or cancel a run."""
    run = get_object_or_404(AuditRun, pk=run_id)
    asked = request.POST.get("action")
    if asked == "pause" and control.pause(run):
        messages.success(request, _("The audit stops after the page it is busy with."))
    elif asked == "cancel" and control.cancel(run):
        messages.success(request, _("The audit is cancelled. What it found is kept."))
    elif asked == "resume" and (control.start(run) or _is_lost(run)):
        control.beat(run.pk)
        launch(run)
        messages.success(request, _("The audit goes on."))
    return redirect("audits:run", run.pk)


def _context(request: HttpRequest, run: AuditRun) -> dict[str, Any]:
    seen = AuditFinding.objects.filter(places__run_page__run=run)
    worst = seen.annotate(here=Count("places")).order_by("-weight", "-here", "pk")[:MOST_SHOWN]
    untested = list(run.pages.filter(state=PageState.UNTESTED)[:MOST_SHOWN])
    for page in untested:
        page.told_problem = _(page.problem) if page.problem else ""
    return {
        "run": run,
        "progress": progress_of(run.pk),
        "is_lost": _is_lost(run),
        "may_change": request.user.has_perm(CHANGE),
        "found": seen.values("pk").distinct().count(),
        "worst": [in_words(finding) for finding in worst],
        "untested": untested,
        "counts": _counts(run),
        "page_type": page_type_name(run.page_type),
        "starter": name_of(run.started_by),
    }


def _counts(run: AuditRun) -> list[tuple[SuccessCriterion, RequirementCount]]:
    """Return what proves a failure, by criterion of level A or AA in the order of WCAG."""
    found = {count.requirement: count for count in run.counts.all()}
    return [
        (each, found[f"wcag:{each.number}"])
        for each in all_criteria()
        if f"wcag:{each.number}" in found
    ]


def _is_lost(run: AuditRun) -> bool:
    """Say whether the run goes on by name only: its process is gone."""
    return run.state == RunState.RUNNING and is_silent(run)
