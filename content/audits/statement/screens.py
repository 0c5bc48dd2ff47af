"""How does an auditor make the statement on accessibility?"""

from datetime import date

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Site

from content.audits.evaluation.facts import EvaluationFacts
from content.audits.evaluation.gather import evaluation_facts
from content.audits.evaluation.screens.rights import CHANGE, VIEW, WRITE_STATEMENT
from content.audits.models import Evaluation, KnownFailure, Statement
from content.audits.statement.accepted import accepted_start
from content.audits.statement.blanks import blanks
from content.audits.statement.explained import explained
from content.audits.statement.forms import KnownFailureForm, StatementForm
from content.audits.statement.page import write_draft
from content.audits.statement.status import renew_on, status_of
from content.facts.models import Organisation


@permission_required(VIEW, raise_exception=True)
def statement(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    """Show the status and what the statement still needs; store it; write the draft page."""
    evaluation = _evaluation(evaluation_id)
    known = Statement.objects.filter(evaluation=evaluation).select_related("page").first()
    if request.POST.get("action") == "draft" and known:
        _draft(request, known)
        return redirect("audits:statement", evaluation.pk)
    _require_change(request)
    form = StatementForm(request.POST or None, instance=known or _new(evaluation))
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("audits:statement", evaluation.pk)
    return _statement_page(request, evaluation, known, form)


@permission_required(VIEW, raise_exception=True)
def known_failure(request: HttpRequest, evaluation_id: int, number: str) -> HttpResponse:
    """Show and store what residents read of one failed criterion."""
    evaluation = _evaluation(evaluation_id)
    _require_change(request)
    criterion = evaluation_facts(evaluation).by_number.get(number)
    if criterion is None:
        raise Http404
    known = evaluation.failures.filter(criterion=number).first()
    start = accepted_start(number, timezone.localdate())
    row = known or KnownFailure(evaluation=evaluation, criterion=number, **start)
    form = KnownFailureForm(request.POST or None, instance=row)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("audits:statement", evaluation.pk)
    context = {
        "evaluation": evaluation,
        "known": criterion,
        "form": form,
        "may_change": request.user.has_perm(CHANGE),
    }
    return _page(request, "audits/known_failure.html", context, form)


def _statement_page(
    request: HttpRequest, evaluation: Evaluation, known: Statement | None, form: ModelForm
) -> HttpResponse:
    facts, today = evaluation_facts(evaluation), timezone.localdate()
    planned = known.research_planned_on if known else None
    status = status_of(facts, planned, known.signed_on if known else today, today)
    context = {
        "evaluation": evaluation,
        "statement": known,
        "form": form,
        "status": status,
        "explained": explained(status),
        "renew_on": renew_on(known.signed_on) if known else None,
        "failed": _failed(facts),
        "blanks": _blanks(facts, known, today) if known else (),
        "may_change": request.user.has_perm(CHANGE),
        "may_write": request.user.has_perm(WRITE_STATEMENT),
    }
    return _page(request, "audits/statement.html", context, form)


def _blanks(facts: EvaluationFacts, known: Statement, today: date) -> tuple[str, ...]:
    site = Site.objects.filter(is_default_site=True).first()
    return blanks(facts, known, Organisation.for_site(site), today) if site else ()


def _draft(request: HttpRequest, known: Statement) -> None:
    """Write the draft page, and say what came of it. Raises PermissionDenied."""
    if not request.user.has_perm(WRITE_STATEMENT):
        raise PermissionDenied
    try:
        write_draft(known, request.user)
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    else:
        messages.success(
            request, _("The draft is ready. An editor reads it, and publishes it as any page.")
        )


def _failed(facts: EvaluationFacts) -> list[object]:
    return [each for each in facts.asked_by_law if each.outcome == "failed"]


def _new(evaluation: Evaluation) -> Statement:
    site = Site.objects.filter(is_default_site=True).first()
    address = site.root_url if site else ""
    return Statement(evaluation=evaluation, addresses=address, signed_on=timezone.localdate())


def _evaluation(evaluation_id: int) -> Evaluation:
    return get_object_or_404(Evaluation.objects.select_related("run"), pk=evaluation_id)


def _require_change(request: HttpRequest) -> None:
    if request.method == "POST" and not request.user.has_perm(CHANGE):
        raise PermissionDenied


def _page(
    request: HttpRequest, template: str, context: dict[str, object], form: ModelForm
) -> HttpResponse:
    return render(request, template, context, status=422 if form.errors else 200)
