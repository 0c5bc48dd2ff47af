"""What does an evaluation say, in a form that the screens, the statement and exports can use?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED, UNTESTED, Outcome
from content.audits.evaluation.criteria import SuccessCriterion

MANUAL, AUTOMATIC, NOBODY = "manual", "automatic", "undisclosed"
"""EARL 1.0, TestMode: who judged. A machine only ever says `failed`."""
OPEN = (UNTESTED, Outcome.CANT_TELL)


@dataclass(frozen=True)
class SampledPage:
    """A page of the sample; `kind` is `structured` or `random`."""

    id: int
    url: str
    title: str
    kind: str
    reason: str


@dataclass(frozen=True)
class SecondOpinion:
    """What a second auditor says of a judgement."""

    by: str
    agrees: bool
    note: str
    at: datetime


@dataclass(frozen=True)
class Picture:
    """A picture as evidence; its PNG is `EvidencePicture.objects.get(pk=id).png`."""

    id: int
    description: str
    width: int


@dataclass(frozen=True)
class PersonJudgement:
    """What a person judged."""

    id: int
    outcome: Outcome
    note: str
    by: str
    at: datetime
    second: SecondOpinion | None
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class MachineLook:
    """What the rules saw of one criterion on one page. They find faults; they prove nothing.

    `rules` are those that ran. `failures` hold what proves that the criterion is not met,
    `questions` what only a person can tell: doubts, and advice on what may be no barrier.
    `looked_at` is None when no machine looked at this page.
    """

    rules: tuple[str, ...]
    failures: tuple[Finding, ...]
    questions: tuple[Finding, ...]
    looked_at: datetime | None


NO_LOOK = MachineLook((), (), (), None)


@dataclass(frozen=True)
class PageOutcome:
    """What is known of one criterion on one page: a person's word goes before the machine's.

    `for_sample` is the person's judgement of the whole sample, used where `person` is None.
    """

    page: SampledPage
    machine: MachineLook
    person: PersonJudgement | None
    for_sample: PersonJudgement | None

    @property
    def judgement(self) -> PersonJudgement | None:
        """Return the word of a person that counts here: of this page, else of the sample.

        “The whole sample fails” says nothing of this one page; that takes a word of its own.
        """
        if self.person:
            return self.person
        whole = self.for_sample
        return None if whole and whole.outcome is FAILED else whole

    @property
    def outcome(self) -> Outcome:
        """Return EARL's outcome; what the machine found fails until a person judged this page."""
        if self.person:
            return self.person.outcome
        if self.machine.failures:
            return FAILED
        return self.judgement.outcome if self.judgement else UNTESTED

    @property
    def mode(self) -> str:
        """Return who says so: `manual`, `automatic`, or `undisclosed` when nobody does."""
        if self.person:
            return MANUAL
        if self.machine.failures:
            return AUTOMATIC
        return MANUAL if self.judgement else NOBODY


@dataclass(frozen=True)
class FailureTold:
    """What the statement tells of a criterion that is not met."""

    description: str
    cause: str
    consequence: str
    alternative: str
    measure: str
    planned_on: date
    is_too_much_to_ask: bool
    why_too_much: str


@dataclass(frozen=True)
class CriterionFacts:
    """All that is known of one criterion; `told` is what the statement tells of it."""

    criterion: SuccessCriterion
    whole: PersonJudgement | None
    pages: tuple[PageOutcome, ...]
    told: FailureTold | None

    @property
    def outcome(self) -> Outcome:
        """Return the outcome over the sample, never better than what was really judged.

        One page that fails makes it fail. A page that nobody judged leaves it untested.
        """
        return _over([page.outcome for page in self.pages], self.whole)

    @property
    def persons(self) -> tuple[PersonJudgement, ...]:
        """Return all that people said: of the sample, then of single pages."""
        own = (page.person for page in self.pages)
        return tuple(each for each in (self.whole, *own) if each)

    @property
    def mode(self) -> str:
        """Return who says so: `manual`, `automatic`, or `undisclosed` when nobody does."""
        if any(each.outcome is self.outcome for each in self.persons):
            return MANUAL
        return AUTOMATIC if self.outcome is FAILED else NOBODY

    @property
    def is_met(self) -> bool:
        """Whether people judged every page and found no barrier, or nothing to judge."""
        return self.outcome in (Outcome.PASSED, Outcome.INAPPLICABLE)

    @property
    def needs_person(self) -> bool:
        """Whether somebody must still judge: a page was never looked at, or somebody doubts.

        So does a second auditor who does not agree. What only a machine found is not judged yet:
        a machine sees a part of a criterion. Without a page there was nothing to look at.
        """
        covered = self.pages and (self.whole or all(page.person for page in self.pages))
        in_doubt = self.disagreements or any(each.outcome in OPEN for each in self.persons)
        return bool(not covered or in_doubt)

    @property
    def disagreements(self) -> tuple[PersonJudgement, ...]:
        """Return the judgements with which a second auditor does not agree."""
        return tuple(each for each in self.persons if each.second and not each.second.agrees)


@dataclass(frozen=True)
class EvaluationFacts:
    """A whole evaluation. `page_types` and `technologies` are as the system found them."""

    id: int
    title: str
    site_name: str
    scope: str
    target: str
    kind: str
    commissioner: str
    evaluators: str
    support_baseline: str
    essential_functions: tuple[str, ...]
    page_types: tuple[str, ...]
    technologies: tuple[str, ...]
    exploration_note: str
    seed: int
    engines: tuple[tuple[str, str], ...]
    summary: str
    specifics: str
    created_at: datetime
    finished_on: date | None
    sample: tuple[SampledPage, ...]
    criteria: tuple[CriterionFacts, ...]

    @property
    def by_number(self) -> Mapping[str, CriterionFacts]:
        """Return the criteria by their number."""
        return {each.criterion.number: each for each in self.criteria}

    @property
    def asked_by_law(self) -> tuple[CriterionFacts, ...]:
        """Return the 49 criteria that are judged and that Dutch law asks; 4.1.1 is met by rule."""
        return tuple(each for each in self.criteria if each.criterion.is_law)

    @property
    def met_by_law(self) -> int:
        """Return how many of the 50 criteria of the law are met; 4.1.1 always is."""
        return 1 + sum(each.is_met and not each.needs_person for each in self.asked_by_law)

    @property
    def is_complete(self) -> bool:
        """Whether people judged every criterion of the law on every page of a sample."""
        return bool(self.sample) and not any(each.needs_person for each in self.asked_by_law)


def _over(outcomes: list[Outcome], whole: PersonJudgement | None) -> Outcome:
    said = [*outcomes, whole.outcome] if whole else outcomes
    for outcome in (FAILED, Outcome.CANT_TELL, UNTESTED, Outcome.PASSED):
        if outcome in said:
            return outcome
    return Outcome.INAPPLICABLE if said else UNTESTED
