"""How does an auditor do step 5: the outcome, and what is left to do?"""

from collections import Counter

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from content.audits.evaluation.criteria import ASKED_BY_LAW
from content.audits.evaluation.gather import evaluation_facts
from content.audits.evaluation.screens.forms import ReportForm
from content.audits.evaluation.screens.frame import step_page
from content.audits.evaluation.screens.rights import CHANGE, VIEW
from content.audits.evaluation.steps import address
from content.audits.models import Evaluation
from content.governance.evidence.outcome_words import WORDS


@permission_required(VIEW, raise_exception=True)
def report(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    """Show the outcome; store the summary, and the day on which it is complete."""
    evaluation = get_object_or_404(Evaluation.objects.select_related("run"), pk=evaluation_id)
    if request.method == "POST" and not request.user.has_perm(CHANGE):
        raise PermissionDenied
    facts = evaluation_facts(evaluation)
    form = ReportForm(request.POST or None, instance=evaluation, facts=facts)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect(address("report", evaluation))
    counts = Counter(each.outcome for each in facts.criteria)
    return step_page(
        request,
        evaluation,
        "report",
        facts,
        form=form,
        counts=[(word, counts[outcome]) for outcome, word in WORDS.items()],
        met=facts.met_by_law,
        asked=ASKED_BY_LAW,
        failed=[each for each in facts.criteria if each.outcome == "failed"],
        open_ones=[each for each in facts.criteria if each.needs_person],
        disputed=[each for each in facts.criteria if each.disagreements],
    )
