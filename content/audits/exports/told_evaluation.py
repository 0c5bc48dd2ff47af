"""What does the report tell of the evaluation that people did?"""

from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from typing import Any

from content.audits.evaluation.criteria import ASKED_BY_LAW, SuccessCriterion
from content.audits.evaluation.facts import CriterionFacts, EvaluationFacts, PersonJudgement
from content.audits.models import EvidencePicture
from content.governance.evidence.outcome_words import WORDS, outcome_word


@dataclass(frozen=True)
class ToldJudgement:
    """One judgement: its page (empty for the whole sample), outcome and pictures in words.

    A picture is a pair of its description and its PNG in base64, so that the report is whole.
    """

    said: PersonJudgement
    page: str
    outcome: Any
    pictures: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ToldCriterion:
    """A criterion that people judged, with its outcome over the sample in words."""

    criterion: SuccessCriterion
    outcome: Any
    judgements: tuple[ToldJudgement, ...]


def told_evaluation(facts: EvaluationFacts) -> dict[str, object]:
    """Return what the template needs: the score, and everything that people said.

    Without an evaluation (a run of its own) there is nothing to tell: an empty dictionary.
    """
    if not facts.id:
        return {}
    counts = Counter(each.outcome for each in facts.criteria)
    return {
        "evaluation": facts,
        "met": facts.met_by_law,
        "asked": ASKED_BY_LAW,
        "counts": [(word, counts[outcome]) for outcome, word in WORDS.items()],
        "judged": [_criterion(each) for each in facts.criteria if each.persons],
    }


def _criterion(facts: CriterionFacts) -> ToldCriterion:
    said = [(facts.whole, "")] if facts.whole else []
    said += [(each.person, each.page.title or each.page.url) for each in facts.pages if each.person]
    return ToldCriterion(
        facts.criterion,
        outcome_word(facts.outcome),
        tuple(_judgement(judgement, page) for judgement, page in said),
    )


def _judgement(said: PersonJudgement, page: str) -> ToldJudgement:
    pictures = tuple((each.description, _base64(each.id)) for each in said.pictures)
    return ToldJudgement(said, page, outcome_word(said.outcome), pictures)


def _base64(picture_id: int) -> str:
    return b64encode(EvidencePicture.objects.get(pk=picture_id).png).decode("ascii")
