"""What does an auditor print of a run: one page of HTML that is accessible itself?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import get_language

from a11y_checks.outcome import UNTESTED, Outcome
from content.audits.evaluation.criteria import SuccessCriterion, with_marks
from content.audits.evaluation.facts import CriterionFacts, EvaluationFacts
from content.audits.exports.faults import SeenFault
from content.audits.exports.rule_outcomes import RuleOutcome
from content.audits.exports.told_evaluation import told_evaluation
from content.audits.models import AuditRun
from content.audits.models.audit_finding import CAUSES, IMPACTS
from content.audits.models.evaluation import KINDS
from content.audits.runs.progress import Progress
from content.governance.evidence.outcome_words import outcome_word
from content.governance.wording import advice_of, message_of

TEMPLATE = "audits/exports/report.html"
MOST_FAULTS, MOST_PAGES = 500, 5


@dataclass(frozen=True)
class CriterionRow:
    """A criterion in the summary; `person` is the outcome that people gave, in words."""

    criterion: SuccessCriterion
    failures: int
    questions: int
    is_asked: bool
    person: Any


def report_html(
    run: AuditRun,
    progress: Progress,
    facts: EvaluationFacts,
    faults: Sequence[SeenFault],
    rules: Sequence[RuleOutcome],
    untested: Sequence[tuple[str, str]],
) -> str:
    """Return the whole report, in the language that is active; it needs no other file."""
    asked = {rule.rule for rule in rules if rule.outcome is not UNTESTED}
    rows = [_row(each, faults, asked) for each in facts.criteria]
    context = {
        "language": get_language() or "nl",
        "run": run,
        "progress": progress,
        "facts": facts,
        "kind": dict(KINDS).get(facts.kind),
        "rows": rows,
        "is_judged": any(row.person for row in rows),
        "faults": [_told(fault) for fault in faults[:MOST_FAULTS]],
        "more_faults": max(0, len(faults) - MOST_FAULTS),
        "rules": [(rule, with_marks(rule.criteria), outcome_word(rule.outcome)) for rule in rules],
        "outcomes": [outcome_word(outcome) for outcome in Outcome],
        "untested": untested,
        **told_evaluation(facts),
    }
    return render_to_string(TEMPLATE, context)


def _row(facts: CriterionFacts, faults: Sequence[SeenFault], asked: set[str]) -> CriterionRow:
    criterion = facts.criterion
    about = [fault for fault in faults if criterion.number in fault.criteria]
    questions = sum(not fault.finding.proves for fault in about)
    judged = facts.whole or any(page.person for page in facts.pages)
    return CriterionRow(
        criterion=criterion,
        failures=len(about) - questions,
        questions=questions,
        is_asked=bool(asked & set(criterion.rules)),
        person=outcome_word(facts.outcome) if judged else None,
    )


def _told(fault: SeenFault) -> dict[str, Any]:
    pages = list(fault.pages.items())
    return {
        "fault": fault,
        "told": message_of(fault.finding),
        "advice": advice_of(fault.finding),
        "criteria": with_marks(fault.criteria),
        "impact": dict(IMPACTS)[fault.finding.impact.value],
        "cause": dict(CAUSES)[fault.cause],
        "place": fault.finding.pointer.selector or fault.finding.pointer.excerpt[:200],
        "pages": pages[:MOST_PAGES],
        "more": max(0, len(pages) - MOST_PAGES),
    }
