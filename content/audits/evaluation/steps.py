"""How far is an evaluation, and what is the next thing to do?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from content.audits.evaluation.facts import EvaluationFacts
from content.audits.models import Evaluation


@dataclass(frozen=True)
class Step:
    """One of the five steps of WCAG-EM: its address, whether it is done, and what it is for."""

    number: int
    key: str
    name: Any
    goal: Any
    url: str
    is_done: bool


STEPS = (
    ("scope", _("Scope"), _("What do you judge, against which requirements?")),
    ("exploration", _("Exploration"), _("What kinds of pages and functions are there?")),
    ("sample", _("Sample"), _("Which pages do you judge?")),
    ("criteria", _("Judge"), _("Does the sample meet each criterion?")),
    ("report", _("Report"), _("What is the outcome?")),
)


def steps_of(evaluation: Evaluation, facts: EvaluationFacts) -> tuple[Step, ...]:
    """Return the five steps with how far each is."""
    done = {
        "scope": True,
        "exploration": bool(evaluation.explored_at and facts.essential_functions),
        "sample": bool(facts.sample),
        "criteria": bool(facts.sample) and not any(each.needs_person for each in facts.criteria),
        "report": bool(facts.finished_on),
    }
    return tuple(
        Step(number, key, name, goal, address(key, evaluation), done[key])
        for number, (key, name, goal) in enumerate(STEPS, 1)
    )


def address(key: str, evaluation: Evaluation) -> str:
    """Return the address of this step."""
    return reverse(f"audits:evaluation_{key}", args=[evaluation.pk])


def next_step(steps: Sequence[Step]) -> Step:
    """Return the first step that is not done, else the last."""
    return next((step for step in steps if not step.is_done), steps[-1])
