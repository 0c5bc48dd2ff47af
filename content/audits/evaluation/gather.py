"""What do the tables say of an evaluation?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from django.contrib.auth.base_user import AbstractBaseUser

from a11y_checks.finding import Finding
from a11y_checks.outcome import Outcome
from content.audits.evaluation.criteria import SuccessCriterion, criteria_of
from content.audits.evaluation.facts import (
    NO_LOOK,
    CriterionFacts,
    EvaluationFacts,
    FailureTold,
    MachineLook,
    PageOutcome,
    PersonJudgement,
    Picture,
    SampledPage,
    SecondOpinion,
)
from content.audits.evaluation.machine import machine_look
from content.audits.models import (
    CriterionJudgement,
    Evaluation,
    EvidencePicture,
    FindingPlace,
    KnownFailure,
    RunPage,
    SamplePage,
)
from content.audits.models.run_page import PageState
from content.audits.runs.address import uri_of

Looks = Mapping[tuple[int, str], MachineLook]
Judgements = Mapping[tuple[int | None, str], PersonJudgement]


def evaluation_facts(evaluation: Evaluation) -> EvaluationFacts:
    """Return all that is known of the evaluation; a fixed number of queries."""
    sample = list(evaluation.sample.all())
    pages = [SampledPage(p.pk, p.url, p.title, p.kind, p.reason) for p in sample]
    return EvaluationFacts(
        id=evaluation.pk,
        title=evaluation.title,
        site_name=evaluation.site_name,
        scope=evaluation.scope_note,
        target=evaluation.target,
        kind=evaluation.kind,
        commissioner=evaluation.commissioner,
        evaluators=evaluation.evaluators,
        support_baseline=evaluation.support_baseline,
        essential_functions=_lines(evaluation.essential_functions),
        page_types=tuple(each["name"] for each in evaluation.page_types),
        technologies=tuple(each["name"] for each in evaluation.technologies),
        exploration_note=evaluation.exploration_note,
        seed=evaluation.seed,
        engines=_engines(evaluation),
        summary=evaluation.summary,
        specifics=evaluation.specifics,
        created_at=evaluation.created_at,
        finished_on=evaluation.finished_on,
        sample=tuple(pages),
        criteria=_criteria(evaluation, sample, pages),
    )


def _criteria(
    evaluation: Evaluation, sample: list[SamplePage], pages: list[SampledPage]
) -> tuple[CriterionFacts, ...]:
    asked = criteria_of(evaluation.target)
    looks = _looks(evaluation, sample, asked)
    judgements, told = _judgements(evaluation), _explained(evaluation)
    return tuple(
        _criterion(each, pages, looks, judgements, told.get(each.number)) for each in asked
    )


def _criterion(
    criterion: SuccessCriterion,
    pages: list[SampledPage],
    looks: Looks,
    judgements: Judgements,
    told: FailureTold | None,
) -> CriterionFacts:
    number = criterion.number
    whole = judgements.get((None, number))
    return CriterionFacts(
        criterion=criterion,
        whole=whole,
        pages=tuple(
            PageOutcome(
                page=page,
                machine=looks.get((page.id, number), NO_LOOK),
                person=judgements.get((page.id, number)),
                for_sample=whole,
            )
            for page in pages
        ),
        told=told,
    )


def _looks(
    evaluation: Evaluation, sample: Iterable[SamplePage], asked: Iterable[SuccessCriterion]
) -> Looks:
    """Return what the machine saw, by page of the sample and criterion."""
    rows = RunPage.objects.filter(run_id=evaluation.run_id, state=PageState.DONE)
    done = {row.url: row for row in rows if evaluation.run_id}
    own = {row.page_id: row for row in done.values() if row.page_id}  # the address may change
    places = FindingPlace.objects.filter(run_page__in=done.values()).select_related("audit_finding")
    found: dict[int, list[Finding]] = defaultdict(list)
    for place in places:
        found[place.run_page_id].append(place.finding)
    return {
        (page.pk, criterion.number): machine_look(
            criterion, row.outcomes, found[row.pk], row.done_at
        )
        for page in sample
        if (row := done.get(uri_of(page.url)) or own.get(page.page_id))
        for criterion in asked
    }


def _judgements(evaluation: Evaluation) -> Judgements:
    pictures: dict[int, list[Picture]] = defaultdict(list)
    kept = EvidencePicture.objects.filter(judgement__evaluation=evaluation).defer("png")
    for each in kept:
        pictures[each.judgement_id].append(Picture(each.pk, each.description, each.width))
    rows = evaluation.judgements.select_related("judged_by", "second_by")
    return {
        (row.sample_page_id, row.criterion): _judgement(row, tuple(pictures[row.pk]))
        for row in rows
    }


def _judgement(row: CriterionJudgement, pictures: tuple[Picture, ...]) -> PersonJudgement:
    second = None
    if row.agrees is not None and row.second_at:
        second = SecondOpinion(name_of(row.second_by), row.agrees, row.second_note, row.second_at)
    return PersonJudgement(
        id=row.pk,
        outcome=Outcome(row.outcome),
        note=row.note,
        by=name_of(row.judged_by),
        at=row.judged_at,
        second=second,
        pictures=pictures,
    )


def _explained(evaluation: Evaluation) -> Mapping[str, FailureTold]:
    return {each.criterion: _told(each) for each in evaluation.failures.all()}


def _told(row: KnownFailure) -> FailureTold:
    return FailureTold(
        description=row.description,
        cause=row.cause,
        consequence=row.consequence,
        alternative=row.alternative,
        measure=row.measure,
        planned_on=row.planned_on,
        is_too_much_to_ask=row.is_too_much_to_ask,
        why_too_much=row.why_too_much,
    )


def _engines(evaluation: Evaluation) -> tuple[tuple[str, str], ...]:
    run = evaluation.run
    return tuple((each["name"], each["version"]) for each in run.engines) if run else ()


def name_of(user: AbstractBaseUser | None) -> str:
    """Return how people call somebody; empty when the account is gone."""
    return (user.get_full_name() or user.get_username()) if user else ""


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
