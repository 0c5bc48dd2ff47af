"""What do people and the computer say of each criterion on each page of a sample?"""

from collections.abc import Iterator

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from content.audits.evaluation.facts import CriterionFacts, EvaluationFacts, PersonJudgement
from content.governance.evidence.outcome_words import outcome_word


def judgement_headings() -> list[str]:
    """Return what stands above the columns."""
    return [
        *(_("Criterion"), _("Page"), _("Address"), _("Outcome"), _("Who says so")),
        *(_("Note"), _("Judged by"), _("Judged on"), _("The second auditor agrees")),
    ]


def judgement_rows(facts: EvaluationFacts) -> Iterator[list[object]]:
    """Yield a row for the whole sample and for every page of it, by criterion."""
    for criterion in facts.criteria if facts.id else ():
        yield from _of_criterion(criterion)


def _of_criterion(facts: CriterionFacts) -> Iterator[list[object]]:
    number = facts.criterion.number
    yield [
        *(number, _("The whole sample"), "", str(outcome_word(facts.outcome)), _mode(facts.mode)),
        *_said(facts.whole),
    ]
    for each in facts.pages:
        yield [
            *(number, each.page.title, each.page.url, str(outcome_word(each.outcome))),
            *(_mode(each.mode), *_said(each.person)),
        ]


def _mode(mode: str) -> str:
    return {"manual": _("a person"), "automatic": _("the computer")}.get(mode, _("nobody yet"))


def _said(judgement: PersonJudgement | None) -> tuple[str, str, str, str]:
    if judgement is None:
        return ("", "", "", "")
    second = judgement.second
    agrees = "" if second is None else _("yes") if second.agrees else _("no")
    return (judgement.note, judgement.by, localtime(judgement.at).date().isoformat(), agrees)
