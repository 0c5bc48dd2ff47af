"""How does an auditor do step 4: judge each criterion, with a second pair of eyes?"""

from typing import Any

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from a11y_checks.outcome import Outcome
from content.audits.evaluation.facts import (
    CriterionFacts,
    EvaluationFacts,
    PersonJudgement,
    SampledPage,
)
from content.audits.evaluation.gather import evaluation_facts
from content.audits.evaluation.judging import judge, second
from content.audits.evaluation.pictures import taken
from content.audits.evaluation.screens.forms import JudgementForm, SecondForm
from content.audits.evaluation.screens.frame import step_page
from content.audits.evaluation.screens.rights import CHANGE, VIEW
from content.audits.evaluation.screens.told import machine_told
from content.audits.models import CriterionJudgement, Evaluation, EvidencePicture
from content.audits.runs.rights import may_open
from content.governance.evidence.outcome_words import outcome_word


@permission_required(VIEW, raise_exception=True)
def criteria(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    """Show all criteria, and what still needs a human."""
    evaluation = get_object_or_404(Evaluation.objects.select_related("run"), pk=evaluation_id)
    facts = evaluation_facts(evaluation)
    rows = [(each, outcome_word(each.outcome)) for each in facts.criteria]
    open_ones = [each for each in facts.criteria if each.needs_person]
    return step_page(request, evaluation, "criteria", facts, rows=rows, open_ones=open_ones)


@permission_required(VIEW, raise_exception=True)
def criterion(request: HttpRequest, evaluation_id: int, number: str) -> HttpResponse:
    """Show one criterion; store a judgement or a second opinion."""
    evaluation = get_object_or_404(Evaluation.objects.select_related("run"), pk=evaluation_id)
    facts = evaluation_facts(evaluation)
    known = facts.by_number.get(number)
    if known is None:
        raise Http404
    if request.method == "POST" and not request.user.has_perm(CHANGE):
        raise PermissionDenied
    asked = request.POST.get("action", "")
    given = asked == "second"
    form = _form(request, evaluation, known)
    answer = SecondForm(request.POST if given else None)
    if asked and (_seconded(request, evaluation, answer) if given else _judged(request, form)):
        following = _following(facts, number) if asked == "next" else number
        return redirect(_address(evaluation, following))
    context = _context(request, facts, known) | {"form": form, "answer": answer}
    return step_page(request, evaluation, "criteria", facts, template="criterion", **context)


@permission_required(VIEW, raise_exception=True)
def picture(request: HttpRequest, evaluation_id: int, picture_id: int) -> HttpResponse:
    """Return a picture, to auditors only."""
    kept = get_object_or_404(EvidencePicture, pk=picture_id, judgement__evaluation_id=evaluation_id)
    return HttpResponse(bytes(kept.png), content_type="image/png")


def _form(request: HttpRequest, evaluation: Evaluation, known: CriterionFacts) -> JudgementForm:
    judging = request.method == "POST" and request.POST.get("action") != "second"
    chosen = request.GET.get("page", "")
    page = evaluation.sample.filter(pk=chosen).first() if chosen.isdecimal() else None
    rows = CriterionJudgement.objects.filter(evaluation=evaluation, sample_page=page)
    row = rows.filter(criterion=known.criterion.number).first()
    initial = {"page": page, "outcome": row.outcome if row else None, "take": ""}
    form = JudgementForm(
        request.POST if judging else None,
        request.FILES if judging else None,
        initial=initial | {"note": row.note if row else ""},
        evaluation=evaluation,
        known=known,
    )
    form.evaluation, form.number = evaluation, known.criterion.number
    return form


def _judged(request: HttpRequest, form: JudgementForm) -> bool:
    """Store the judgement with its picture; say whether that was possible."""
    if not form.is_valid():
        return False
    values = form.cleaned_data
    if values["take"] and not may_open(request.user, values["page"].url):
        form.add_error("take", _("You may not let the browser open another website."))
        return False
    try:
        png = taken(values["page"], int(values["take"])) if values["take"] else values["picture"]
    except ValidationError as problem:
        form.add_error("take", problem)
        return False
    stored = judge(
        form.evaluation,
        form.number,
        values["page"],
        Outcome(values["outcome"]),
        values["note"],
        request.user,
    )
    if png:
        stored.pictures.create(
            png=png,
            description=values["shows"],
            width=int(values["take"] or 0),
            taken_by=request.user,
        )
    messages.success(request, _("Your judgement of %s is saved.") % form.number)
    return True


def _seconded(request: HttpRequest, evaluation: Evaluation, form: SecondForm) -> bool:
    """Store a second opinion; say whether that was possible."""
    if not form.is_valid():
        return False
    values = form.cleaned_data
    judgement = get_object_or_404(evaluation.judgements, pk=values["judgement"])
    try:
        second(judgement, values["agrees"], values["note"], request.user)
    except ValidationError as problem:
        form.add_error("note", problem)
        return False
    messages.success(request, _("Saved."))
    return True


def _context(request: HttpRequest, facts: EvaluationFacts, known: CriterionFacts) -> dict[str, Any]:
    own = set(
        CriterionJudgement.objects.filter(evaluation_id=facts.id, judged_by=request.user)
        .filter(criterion=known.criterion.number)
        .values_list("pk", flat=True)
    )
    pages = [(each, outcome_word(each.outcome), machine_told(each.machine)) for each in known.pages]
    judged: list[tuple[PersonJudgement, SampledPage | None]] = []
    if known.whole:
        judged.append((known.whole, None))
    judged += [(each.person, each.page) for each in known.pages if each.person]
    return {
        "known": known,
        "told_outcome": outcome_word(known.outcome),
        "pages": pages,
        "judged": [
            (each, page, outcome_word(each.outcome), each.id in own) for each, page in judged
        ],
        "following_number": _following(facts, known.criterion.number),
    }


def _following(facts: EvaluationFacts, number: str) -> str:
    """Return the next criterion that still needs a person, else just the next, else the first."""
    numbers = [each.criterion.number for each in facts.criteria]
    later = numbers[numbers.index(number) + 1 :]
    waiting = [each for each in later if facts.by_number[each].needs_person]
    return next(iter([*waiting, *later, *numbers]))


def _address(evaluation: Evaluation, number: str) -> str:
    return reverse("audits:evaluation_criterion", args=[evaluation.pk, number])
