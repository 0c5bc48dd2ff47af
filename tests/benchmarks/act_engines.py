"""What do our static book, our whole engine, plain axe and pa11y say of one ACT test case?

Only what an engine says through a rule that answers to the ACT rule of the case counts: ours
name it (`act:23a2a8` among their requirements), axe's rules name it in their `actIds`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from a11y_checks import wcag
from a11y_checks.browser.browser_rule import Depth
from a11y_checks.browser.fault import BrowserFault
from a11y_checks.browser.stage import BROWSER_CHECK, browser_report
from a11y_checks.document import Document
from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED, UNTESTED
from a11y_checks.rule import load_rules
from tests.benchmarks.act_cases import WEBSITE, Case, published
from tests.benchmarks.peers import act_rules_of_axe, axe_complaints, pa11y_complaints_in

BOOK = load_rules(wcag)


@dataclass(frozen=True)
class Said:
    """The rules that failed on a case and answer to its ACT rule; `blocking` are among them.

    `untested` is true when the browser could not judge the page, for instance because it
    moves on: such a page cannot go live either, but that counts as nothing found.
    """

    rules: frozenset[str] = frozenset()
    blocking: frozenset[str] = frozenset()
    untested: bool = False

    def __or__(self, other: "Said") -> "Said":
        return Said(
            self.rules | other.rules,
            self.blocking | other.blocking,
            self.untested or other.untested,
        )


def static_book(case: Case) -> Said:
    """Return what the WCAG rules say that need no browser."""
    rules = [rule for rule in BOOK if f"act:{case.act_rule}" in rule.requirements]
    document = Document.from_html(case.html)
    return _said(finding for rule in rules for finding in rule.findings(document))


def browser_stage(case: Case) -> Said:
    """Return what the browser stage says, the way an audit judges a page.

    Nothing for a file that is no web page: nobody can publish one as a page.
    """
    if not case.is_html:
        return Said()
    report = browser_report(case.html, WEBSITE, path=case.address_path, depth=Depth.AUDIT)
    said = _said(finding for finding in report.findings if _answers(finding, case.act_rule))
    return replace(said, untested=report.outcomes[BROWSER_CHECK] is UNTESTED)


def whole_engine(case: Case) -> Said:
    """Return what both stages say together."""
    return static_book(case) | browser_stage(case)


def plain_axe(case: Case) -> Said:
    """Return what axe alone says with all its rules switched on; a violation blocks."""
    try:
        with published(case) as address:
            failed = {complaint.rule for complaint in axe_complaints(address)}
    except BrowserFault:
        return Said()
    return _blocked(rule for rule in failed if case.act_rule in act_rules_of_axe().get(rule, ()))


def pa11y_in(folder: str) -> Callable[[Case], Said]:
    """Return a judge that asks the pa11y that npm installed in this folder; an error blocks.

    HTML_CodeSniffer names no ACT rules, so an error on a criterion of the rule counts for it.
    """
    complaints = pa11y_complaints_in(folder)

    def judge(case: Case) -> Said:
        with published(case) as address:
            found = complaints(address)
        return _blocked(each.rule for each in found if each.criteria & case.criteria)

    return judge


def _answers(finding: Finding, act_rule: str) -> bool:
    from_axe = act_rules_of_axe().get(finding.rule.removeprefix("axe-"), ())
    return act_rule in from_axe or f"act:{act_rule}" in finding.requirements


def _blocked(rules: Iterable[str]) -> Said:
    failed = frozenset(rules)
    return Said(failed, failed)


def _said(findings: Iterable[Finding]) -> Said:
    failed = [finding for finding in findings if finding.outcome is FAILED]
    blocking = (finding.rule for finding in failed if finding.refuses)
    return Said(frozenset(finding.rule for finding in failed), frozenset(blocking))
