"""How does an auditor do steps 1, 2 and 3: scope, exploration and sample?"""

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from content.audits.evaluation.exploration import explore
from content.audits.evaluation.sample import look, propose
from content.audits.evaluation.screens.forms import ExplorationForm, SamplePageForm, ScopeForm
from content.audits.evaluation.screens.frame import step_page
from content.audits.evaluation.screens.rights import CHANGE, VIEW
from content.audits.evaluation.steps import address
from content.audits.models import Evaluation, SamplePage
from content.audits.runs.launch import launch
from content.audits.runs.rights import may_open
from content.audits.runs.scope import page_at


@permission_required(VIEW, raise_exception=True)
def scope(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    """Show and store step 1."""
    evaluation = _evaluation(request, evaluation_id)
    form = ScopeForm(request.POST or None, instance=evaluation)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect(address("exploration", evaluation))
    return step_page(request, evaluation, "scope", form=form)


@permission_required(VIEW, raise_exception=True)
def exploration(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    """Show what the system found; look again when asked; store what the auditor adds."""
    evaluation = _evaluation(request, evaluation_id)
    if request.POST.get("action") == "explore":
        explore(evaluation)
        messages.success(request, _("We have looked at the website."))
        return redirect(address("exploration", evaluation))
    form = ExplorationForm(request.POST or None, instance=evaluation)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect(address("sample", evaluation))
    return step_page(request, evaluation, "exploration", form=form)


@permission_required(VIEW, raise_exception=True)
def sample(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    """Show the sample; choose it, add a page, take one out, or let the machine look at it."""
    evaluation = _evaluation(request, evaluation_id)
    asked = request.POST.get("action", "")
    form = SamplePageForm(
        request.POST if asked == "add" else None, instance=SamplePage(evaluation=evaluation)
    )
    if (asked == "add" and _added(form)) or (asked in DO and DO[asked](request, evaluation)):
        return redirect(address("sample", evaluation))
    return step_page(request, evaluation, "sample", form=form)


def _added(form: SamplePageForm) -> bool:
    if not form.is_valid():
        return False
    form.instance.page = page_at(form.cleaned_data["url"])
    form.save()
    return True


def _propose(request: HttpRequest, evaluation: Evaluation) -> bool:
    propose(evaluation)
    messages.success(request, _("The pages are chosen. Add what you miss."))
    return True


def _remove(request: HttpRequest, evaluation: Evaluation) -> bool:
    number = request.POST.get("page", "")
    page = get_object_or_404(evaluation.sample, pk=number if number.isdecimal() else 0)
    if page.judgements.exists():
        messages.error(request, _("Somebody has judged this page, so it stays in the sample."))
    else:
        page.delete()
        messages.success(request, _("The page is no longer in the sample."))
    return True


def _look(request: HttpRequest, evaluation: Evaluation) -> bool:
    addresses = evaluation.sample.values_list("url", flat=True)
    strange = [each for each in addresses if not may_open(request.user, each)]
    if strange:
        told = _("These are no pages of this website: %s") % ", ".join(strange)
        messages.error(request, told)
        return True
    try:
        launch(look(evaluation, request.user))
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    else:
        messages.success(request, _("The computer looks at the sample. You can go on."))
    return True


DO = {"propose": _propose, "remove": _remove, "look": _look}


def _evaluation(request: HttpRequest, evaluation_id: int) -> Evaluation:
    """Return the evaluation. Raises PermissionDenied for a change by who may only look."""
    if request.method == "POST" and not request.user.has_perm(CHANGE):
        raise PermissionDenied
    return get_object_or_404(Evaluation.objects.select_related("run", "section"), pk=evaluation_id)
