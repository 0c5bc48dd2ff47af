"""What would a run be as an evaluation in which no person has judged anything yet?"""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from content.audits.evaluation.criteria import SuccessCriterion, all_criteria
from content.audits.evaluation.facts import (
    CriterionFacts,
    EvaluationFacts,
    MachineLook,
    PageOutcome,
    SampledPage,
)
from content.audits.evaluation.machine import machine_look
from content.audits.exports.results import PageResult
from content.audits.models import AuditRun
from content.audits.models.evaluation import Target
from content.audits.models.run_page import PageState
from content.audits.models.sample_page import SampleKind

MOST_PAGES = 25
"""A sample that a person can go through; a larger run is drawn from by its seed."""
NOTHING_TOLD = EvaluationFacts(
    id=0,
    title="",
    site_name="",
    scope="",
    target=Target.WCAG_22,
    kind="",
    commissioner="",
    evaluators="",
    support_baseline="",
    essential_functions=(),
    page_types=(),
    technologies=(),
    exploration_note="",
    seed=0,
    engines=(),
    summary="",
    specifics="",
    created_at=datetime.min,
    finished_on=None,
    sample=(),
    criteria=(),
)
"""An evaluation of which nobody has told anything yet."""


def drawn(run: AuditRun, most: int = MOST_PAGES) -> list[str]:
    """Return the addresses of at most so many tested pages; the same ones with the same seed."""
    tested = run.pages.filter(state=PageState.DONE)
    keys = list(tested.order_by("pk").values_list("url", flat=True))
    if len(keys) <= most:
        return keys
    chosen = set(random.Random(run.seed).sample(keys, most))  # noqa: S311 - a draw, no secret
    return [key for key in keys if key in chosen]


def run_as_evaluation(
    run: AuditRun, pages: Iterable[PageResult], site_name: str
) -> EvaluationFacts:
    """Return what the computer found on these pages, with every judgement still open."""
    looked = list(pages)
    sample = [
        SampledPage(number, page.url, page.title, SampleKind.RANDOM, "")
        for number, page in enumerate(looked, start=1)
    ]
    return replace(
        NOTHING_TOLD,
        title=run.name,
        site_name=site_name,
        scope=str(run.get_scope_display()),
        seed=run.seed,
        engines=tuple((each["name"], each["version"]) for each in run.engines),
        specifics="; ".join(f"{each['name']} {each['version']}" for each in run.engines),
        created_at=run.finished_at or timezone.now(),
        sample=tuple(sample),
        criteria=tuple(
            CriterionFacts(each, None, tuple(_outcomes(each, sample, looked)), None)
            for each in all_criteria()
        ),
    )


def _outcomes(
    criterion: SuccessCriterion, sample: list[SampledPage], looked: list[PageResult]
) -> list[PageOutcome]:
    return [
        PageOutcome(page, _look(criterion, seen), None, None)
        for page, seen in zip(sample, looked, strict=True)
    ]


def _look(criterion: SuccessCriterion, page: PageResult) -> MachineLook:
    found = [seen.finding for seen in page.findings]
    return machine_look(criterion, page.outcomes, found, page.done_at)
