"""What stands around every step of an evaluation?"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from content.audits.evaluation.facts import EvaluationFacts
from content.audits.evaluation.gather import evaluation_facts
from content.audits.evaluation.screens.rights import CHANGE, WRITE_STATEMENT
from content.audits.evaluation.steps import next_step, steps_of
from content.audits.models import Evaluation


def step_page(
    request: HttpRequest,
    evaluation: Evaluation,
    key: str,
    facts: EvaluationFacts | None = None,
    **context: Any,
) -> HttpResponse:
    """Return the page of one step; with 422 when a form on it was refused."""
    facts = facts or evaluation_facts(evaluation)
    steps = steps_of(evaluation, facts)
    here = next(step for step in steps if step.key == key)
    values = {
        "evaluation": evaluation,
        "facts": facts,
        "steps": steps,
        "here": here,
        "following": steps[here.number] if here.number < len(steps) else None,
        "next_step": next_step(steps),
        "may_change": request.user.has_perm(CHANGE),
        "may_write_statement": request.user.has_perm(WRITE_STATEMENT),
        **context,
    }
    refused = any(getattr(value, "errors", None) for value in context.values())
    template = f"audits/evaluation_{context.get('template', key)}.html"
    return render(request, template, values, status=422 if refused else 200)
