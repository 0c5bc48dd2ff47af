"""What did the computer assert in a run, in EARL: of every page, by rule and by criterion?"""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from a11y_checks.browser.coverage import criteria_of_rules
from a11y_checks.finding import Finding
from a11y_checks.outcome import CANT_TELL, FAILED, UNTESTED, Outcome
from content.audits.evaluation.criteria import SuccessCriterion, all_criteria, by_number
from content.audits.exports.earl_document import (
    Node,
    criterion_id,
    outcome_id,
    page_node,
    requirement_node,
    rule_id,
)
from content.audits.exports.results import PageResult, RunFacts

Tell = Callable[[Finding], str]
COMPUTER = "urn:x-a11y-assertor:gemeente-audit"


def machine_nodes(run: RunFacts, pages: Iterable[PageResult], tell: Tell) -> Iterator[Node]:
    """Yield the computer, the criteria and rules, and for every page what was asserted of it.

    By rule the outcome is what the rule said. By criterion it is `failed`, `cantTell` or
    `untested`: rules find faults, they never prove that a criterion is met.
    """
    yield _computer(run)
    yield from (requirement_node(criterion) for criterion in all_criteria())
    serves = criteria_of_rules()
    known: set[str] = set()
    for page in pages:
        yield _subject(page)
        for rule in sorted(page.outcomes.keys() - known):
            known.add(rule)
            yield _rule(rule, serves.get(rule, ()))
        yield from _by_rule(page, tell)
        yield from (_of_criterion(page, criterion, tell) for criterion in all_criteria())


def criterion_outcome(page: PageResult, criterion: SuccessCriterion) -> Outcome:
    """Return what the computer may say of a criterion on a page; never that it is met."""
    if any(seen.proves for seen in _about(page, criterion)):
        return FAILED
    return CANT_TELL if _ran(page, criterion) else UNTESTED


def _computer(run: RunFacts) -> Node:
    engines = [f"{name} {version}" for name, version in run.engines]
    return {
        "id": COMPUTER,
        "type": "Software",
        "title": "gemeente audit",
        "version": dict(run.engines).get("rulebook", ""),
        "description": "; ".join([f"audit run {run.id}: {run.name}", *engines]),
    }


def _subject(page: PageResult) -> Node:
    return page_node(page.url, page.title) | _dated(page)


def _rule(rule: str, criteria: Iterable[str]) -> Node:
    known = by_number()
    serves = [criterion_id(known[number]) for number in criteria if number in known]
    words = rule.replace("-", " ")
    return {"id": rule_id(rule), "type": "TestCase", "title": words, "isPartOf": serves}


def _by_rule(page: PageResult, tell: Tell) -> Iterator[Node]:
    found = sorted((seen.finding for seen in page.findings), key=lambda finding: finding.rule)
    by_rule = {rule: list(group) for rule, group in groupby(found, lambda finding: finding.rule)}
    for rule in sorted(page.outcomes.keys() | by_rule.keys()):
        outcome = page.outcomes.get(rule) or by_rule[rule][0].outcome
        result = {"type": "TestResult", "outcome": outcome_id(outcome)} | _dated(page)
        yield _assertion(page, rule_id(rule), result | _told(by_rule.get(rule, []), tell))


def _of_criterion(page: PageResult, criterion: SuccessCriterion, tell: Tell) -> Node:
    outcome = criterion_outcome(page, criterion)
    result: Node = {"type": "TestResult", "outcome": outcome_id(outcome)} | _dated(page)
    rules = ", ".join(_ran(page, criterion))
    result["info"] = f"rules that ran: {rules}" if rules else page.problem or "no rule ran"
    return _assertion(page, criterion_id(criterion), result | _told(_about(page, criterion), tell))


def _assertion(page: PageResult, test: str, result: Node) -> Node:
    return {
        "type": "Assertion",
        "assertedBy": COMPUTER,
        "subject": page.url,
        "test": test,
        "mode": "earl:automatic",
        "result": result,
    }


def _told(findings: list[Finding], tell: Tell) -> Node:
    if not findings:
        return {}
    places = [each.pointer.selector for each in findings if each.pointer.selector]
    pointers = [{"type": "CSSSelectorPointer", "expression": place} for place in places]
    told = {"description": "\n".join(dict.fromkeys(tell(finding) for finding in findings))}
    return told | ({"pointer": pointers} if pointers else {})


def _about(page: PageResult, criterion: SuccessCriterion) -> list[Finding]:
    requirement = f"wcag:{criterion.number}"
    return [seen.finding for seen in page.findings if requirement in seen.finding.requirements]


def _ran(page: PageResult, criterion: SuccessCriterion) -> list[str]:
    outcomes = page.outcomes
    return [rule for rule in criterion.rules if outcomes.get(rule, UNTESTED) != UNTESTED]


def _dated(page: PageResult) -> Node:
    return {"date": page.done_at.isoformat(timespec="seconds")} if page.done_at else {}
