"""How does an evaluation become a file that the WCAG-EM report tool of W3C opens?"""

from datetime import date
from typing import Any

from a11y_checks.outcome import UNTESTED, Outcome
from content.audits.evaluation.facts import (
    AUTOMATIC,
    MANUAL,
    EvaluationFacts,
    PageOutcome,
    SampledPage,
)
from content.audits.exports.earl_document import Node, criterion_id, outcome_id
from content.audits.exports.wcag_em_context import CONTEXT, W3C_DATE
from content.audits.models.sample_page import SampleKind

KINDS = {
    Outcome.PASSED: "Pass",
    Outcome.FAILED: "Fail",
    Outcome.CANT_TELL: "CannotTell",
    Outcome.INAPPLICABLE: "NotApplicable",
    Outcome.UNTESTED: "NotTested",
}
"""The classes of EARL's outcome values, as the tool writes them."""


def wcag_em(facts: EvaluationFacts, language: str = "nl") -> dict[str, Any]:
    """Return the evaluation as the tool keeps it: one JSON-LD object (version 3 of the tool)."""
    return {
        "@context": CONTEXT,
        "type": "Evaluation",
        "@language": language,
        "defineScope": _scope(facts),
        "exploreTarget": {
            "id": "_:exploreTarget",
            "essentialFunctionality": "\n".join(facts.essential_functions),
            "pageTypeVariety": "\n".join(facts.page_types),
            "technologiesReliedUpon": [{"title": name} for name in facts.technologies],
        },
        "selectSample": {
            "id": "_:selectSample",
            "structuredSample": _sample(facts, SampleKind.STRUCTURED),
            "randomSample": _sample(facts, SampleKind.RANDOM),
        },
        "auditSample": [*_of_the_whole(facts), *_of_the_pages(facts)],
        "reportFindings": _report(facts),
    }


def _scope(facts: EvaluationFacts) -> Node:
    return {
        "id": "_:defineScope",
        "scope": _website(facts),
        "wcagVersion": facts.target,
        "conformanceTarget": "AA",
        "accessibilitySupportBaseline": facts.support_baseline,
        "additionalEvaluationRequirements": "",
    }


def _report(facts: EvaluationFacts) -> Node:
    steps = ("about", "defineScope", "exploreTarget", "selectSample")
    made_on = facts.finished_on or facts.created_at.date()
    return {
        "documentSteps": [{"id": f"_:{step}"} for step in steps],
        "title": facts.title,
        "commissioner": facts.commissioner,
        "evaluator": facts.evaluators,
        "date": _date(made_on),
        "summary": facts.summary,
        "evaluationSpecifics": facts.specifics,
    }


def _date(day: date) -> Node:
    """Return a typed date: the tool reads no other."""
    return {"@type": W3C_DATE, "@value": day.isoformat()}


def _sample(facts: EvaluationFacts, kind: str) -> list[Node]:
    return [_webpage(page) for page in facts.sample if page.kind == kind]


def _website(facts: EvaluationFacts) -> Node:
    """Return the website as a subject without a name of its own.

    The tool knows it by its type, and only the first mention of a name would keep that.
    """
    return {
        "type": ["TestSubject", "Website"],
        "title": facts.site_name,
        "description": facts.scope,
    }


def _webpage(page: SampledPage) -> Node:
    """Return a page; the tool takes the address in the description for its name."""
    return {
        "id": page.url,
        "type": ["TestSubject", "Webpage"],
        "title": page.title,
        "description": page.url,
    }


def _of_the_whole(facts: EvaluationFacts) -> list[Node]:
    """Return what was judged of the whole sample.

    Where no person did, only what follows from the pages: that is worked out by the computer.
    """
    return [
        _assertion(
            _website(facts),
            criterion_id(each.criterion),
            each.whole.outcome if each.whole else each.outcome,
            each.whole.note if each.whole else "",
            MANUAL if each.whole else AUTOMATIC,
        )
        for each in facts.criteria
        if each.whole or each.outcome is not UNTESTED
    ]


def _of_the_pages(facts: EvaluationFacts) -> list[Node]:
    return [
        _assertion(
            _webpage(page.page),
            criterion_id(each.criterion),
            _outcome(page),
            _note(page),
            MANUAL if page.person else AUTOMATIC,
        )
        for each in facts.criteria
        for page in each.pages
        if page.person or page.machine.failures or page.machine.questions
    ]


def _outcome(page: PageOutcome) -> Outcome:
    """Return what is said of this page alone; a question of the computer is “cannot tell”."""
    if page.person:
        return page.person.outcome
    return Outcome.FAILED if page.machine.failures else Outcome.CANT_TELL


def _note(page: PageOutcome) -> str:
    if page.person:
        return page.person.note
    found = (*page.machine.failures, *page.machine.questions)
    rules = sorted({finding.rule for finding in found})
    return f"Computer: {', '.join(rules)}" if rules else ""


def _assertion(subject: Node, test: str, outcome: Outcome, note: str, mode: str) -> Node:
    return {
        "type": "Assertion",
        "subject": subject,
        "test": {"id": test, "type": ["TestCriterion", "TestRequirement"]},
        "mode": {"id": f"earl:{mode}"},
        "result": {
            "type": "TestResult",
            "outcome": {"id": outcome_id(outcome), "type": ["OutcomeValue", KINDS[outcome]]},
            "description": note,
        },
    }
