"""What do plain axe, our static book and our whole engine say of one ACT test case?

Only what an engine says through a rule that answers to the ACT rule of the case counts: ours
name it (`act:23a2a8` among their requirements), axe's rules name it in their `actIds`.
"""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cache
from urllib.parse import urlsplit

from a11y_checks import wcag
from a11y_checks.browser.fault import BrowserFault
from a11y_checks.browser.pool import pool
from a11y_checks.browser.session import Session
from a11y_checks.browser.stage import BROWSER_CHECK, SECONDS, browser_report
from a11y_checks.document import Document
from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED, UNTESTED
from a11y_checks.rule import load_rules
from tests.benchmarks.act_cases import WEBSITE, Case

BOOK = load_rules(wcag)
RULES_OF_AXE = "return axe.getRules().map(rule => [rule.ruleId, rule.actIds || []])"
RUN_ALL = """
const done = arguments[arguments.length - 1];
const rules = Object.fromEntries(axe.getRules().map(({ruleId}) => [ruleId, {enabled: true}]));
axe.run({rules, resultTypes: ["violations"]}).then(
  found => done(found.violations.map(violation => violation.id)), () => done([]));
"""


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
    """Return what the browser stage says, the way a draft is judged before publishing.

    Nothing for a file that is no web page: nobody can publish one as a page.
    """
    if not case.is_html:
        return Said()
    report = browser_report(case.html, WEBSITE, path=case.address_path)
    said = _said(finding for finding in report.findings if _answers(finding, case.act_rule))
    return replace(said, untested=report.outcomes[BROWSER_CHECK] is UNTESTED)


def plain_axe(case: Case) -> Said:
    """Return what axe alone says with all its rules switched on; a violation blocks."""
    try:
        with WEBSITE.serve("") as address, _browser() as session:
            session.page.get(
                "{0.scheme}://{0.netloc}".format(urlsplit(address)) + case.address_path
            )
            failed = frozenset(session.page.execute_async_script(RUN_ALL))
    except BrowserFault:
        return Said()
    mapped = frozenset(rule for rule in failed if case.act_rule in act_rules_of_axe().get(rule, ()))
    return Said(mapped, mapped)


@cache
def act_rules_of_axe() -> dict[str, tuple[str, ...]]:
    """Return the ACT rules that each rule of axe says it answers to."""
    with WEBSITE.serve("<!doctype html><title>axe</title>") as address, _browser() as session:
        session.page.get(address)
        return {rule: tuple(ids) for rule, ids in session.page.execute_script(RULES_OF_AXE)}


def _browser() -> AbstractContextManager[Session]:
    return pool().session(SECONDS)


def _answers(finding: Finding, act_rule: str) -> bool:
    from_axe = act_rules_of_axe().get(finding.rule.removeprefix("axe-"), ())
    return act_rule in from_axe or f"act:{act_rule}" in finding.requirements


def _said(findings: Iterable[Finding]) -> Said:
    failed = [finding for finding in findings if finding.outcome is FAILED]
    blocking = (finding.rule for finding in failed if finding.refuses)
    return Said(frozenset(finding.rule for finding in failed), frozenset(blocking))
