"""What did people assert in an evaluation, in EARL?"""

from collections.abc import Iterator

from content.audits.evaluation.facts import EvaluationFacts, PersonJudgement
from content.audits.exports.earl_document import (
    Node,
    criterion_id,
    outcome_id,
    page_node,
    requirement_node,
)

SITE = "_:site"


def person_nodes(facts: EvaluationFacts) -> Iterator[Node]:
    """Yield the website, its sampled pages, the auditors, and what each of them judged."""
    yield {"id": SITE, "type": ["TestSubject", "Website"], "title": facts.site_name}
    yield from (page_node(page.url, page.title) for page in facts.sample)
    yield from (requirement_node(each.criterion) for each in facts.criteria)
    judged = list(_judgements(facts))
    people = dict.fromkeys(judgement.by for _subject, _test, judgement in judged)
    assertors = {name: f"_:person-{number}" for number, name in enumerate(people)}
    for name, key in assertors.items():
        yield {"id": key, "type": "Person", "name": name or facts.evaluators}
    for subject, test, judgement in judged:
        yield _assertion(subject, test, judgement, assertors[judgement.by])


def _judgements(facts: EvaluationFacts) -> Iterator[tuple[str, str, PersonJudgement]]:
    for each in facts.criteria:
        test = criterion_id(each.criterion)
        if each.whole:
            yield SITE, test, each.whole
        for page in each.pages:
            if page.person:
                yield page.page.url, test, page.person


def _assertion(subject: str, test: str, judgement: PersonJudgement, assertor: str) -> Node:
    return {
        "type": "Assertion",
        "assertedBy": assertor,
        "subject": subject,
        "test": test,
        "mode": "earl:manual",
        "result": {
            "type": "TestResult",
            "outcome": outcome_id(judgement.outcome),
            "description": judgement.note,
            "info": _second(judgement),
            "date": judgement.at.isoformat(timespec="seconds"),
        },
    }


def _second(judgement: PersonJudgement) -> str:
    second = judgement.second
    if second is None:
        return "no second auditor has looked at this"
    verdict = "agrees" if second.agrees else "does not agree"
    return f"second auditor {second.by} {verdict}: {second.note}".rstrip(": ")
