"""Which evaluations are there, and how does one start?"""

from typing import Any, ClassVar

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports.base import ReportView
from wagtail.admin.widgets.button import HeaderButton
from wagtail.permission_policies import ModelPermissionPolicy

from content.audits.evaluation.gather import evaluation_facts
from content.audits.evaluation.screens.forms import ScopeForm
from content.audits.evaluation.screens.rights import ADD, VIEW
from content.audits.evaluation.steps import address, next_step, steps_of
from content.audits.models import Evaluation
from content.governance.empty_list import TellsWhyEmpty


class EvaluationList(TellsWhyEmpty, ReportView):
    """Every evaluation, the newest first."""

    model = Evaluation
    permission_policy = ModelPermissionPolicy(Evaluation)
    permission_required = "view"
    page_title = gettext_lazy("Evaluations")
    nothing_yet = gettext_lazy(
        "Nobody began an evaluation yet. In one you judge some pages yourself. "
        "Press “New evaluation”."
    )
    header_icon = "clipboard-list"
    index_url_name = "audits:evaluations"
    index_results_url_name = "audits:evaluations_results"
    default_ordering = "-pk"
    columns: ClassVar = [
        TitleColumn(
            "title",
            label=gettext_lazy("Name"),
            url_name="audits:evaluation",
            classname="title audit-title",
        ),
        Column("site_name", label=gettext_lazy("Website")),
        Column("target", label="WCAG"),
        Column("evaluators", label=gettext_lazy("Who evaluates")),
        DateColumn("created_at", label=gettext_lazy("Started"), sort_key="created_at"),
        Column("finished_on", label=gettext_lazy("Finished")),
    ]

    def get_queryset(self) -> Any:
        """Return all evaluations."""
        self.queryset = Evaluation.objects.all()
        return super().get_queryset()

    @property
    def header_buttons(self) -> list[HeaderButton]:
        """Return the buttons that start an evaluation or open one from a file, for whoever may."""
        if not self.request.user.has_perm(ADD):
            return []
        url = reverse("audits:new_evaluation")
        file = reverse("audits:import_evaluation")
        return [
            HeaderButton(_("New evaluation"), url=url, icon_name="plus"),
            HeaderButton(_("Open a file"), url=file, icon_name="upload"),
        ]


@permission_required(ADD, raise_exception=True)
def new_evaluation(request: HttpRequest) -> HttpResponse:
    """Show step 1 for a new evaluation."""
    form = ScopeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.created_by = request.user
        evaluation = form.save()
        messages.success(request, _("The evaluation has begun. Now explore the website."))
        return redirect(address("exploration", evaluation))
    status = 422 if form.errors else 200
    return render(request, "audits/new_evaluation.html", {"form": form}, status=status)


@permission_required(VIEW, raise_exception=True)
def open_evaluation(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    """Go to the first step that is not done."""
    evaluation = get_object_or_404(Evaluation, pk=evaluation_id)
    return redirect(next_step(steps_of(evaluation, evaluation_facts(evaluation))).url)
