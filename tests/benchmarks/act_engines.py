"""What do our static book, our whole engine, plain axe and pa11y say of one ACT test case?

Only what an engine says through a rule that answers to the ACT rule of the case counts: ours
name it (`act:23a2a8` among their requirements), axe's rules name it in their `actIds`.
"""

import json
import re
import subprocess
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from subprocess import PIPE

from a11y_checks import wcag
from a11y_checks.browser.fault import BrowserFault
from a11y_checks.browser.find import Browser, find_browser
from a11y_checks.browser.pool import pool
from a11y_checks.browser.session import Session
from a11y_checks.browser.stage import BROWSER_CHECK, SECONDS, browser_report
from a11y_checks.document import Document
from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED, UNTESTED
from a11y_checks.rule import load_rules
from tests.benchmarks.act_cases import WEBSITE, Case, published

SCRIPT = Path(__file__).with_name("pa11y_codes.cjs")
IN_CODE = re.compile(r"\.(\d)_(\d)_(\d+)\.")
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


def whole_engine(case: Case) -> Said:
    """Return what both stages say together."""
    return static_book(case) | browser_stage(case)


def pa11y_in(folder: str) -> Callable[[Case], Said]:
    """Return a judge that asks the pa11y that npm installed in this folder; an error blocks.

    HTML_CodeSniffer names no ACT rules, so an error on a criterion of the rule counts for it.
    Raises FileNotFoundError without node.
    """
    browser = find_browser()
    assert isinstance(browser, Browser)
    command = ["node", SCRIPT, Path(folder).resolve(), browser.chromium]
    talk = subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True, bufsize=1)

    def judge(case: Case) -> Said:
        with published(case) as address:
            print(address, file=talk.stdin)
            codes = json.loads(talk.stdout.readline())
        criteria = {".".join(found.groups()) for found in map(IN_CODE.search, codes) if found}
        return _blocked({"htmlcs"} if criteria & case.criteria else set())

    return judge


def plain_axe(case: Case) -> Said:
    """Return what axe alone says with all its rules switched on; a violation blocks."""
    try:
        with published(case) as address, _browser() as session:
            session.page.get(address)
            failed = frozenset(session.page.execute_async_script(RUN_ALL))
    except BrowserFault:
        return Said()
    return _blocked(rule for rule in failed if case.act_rule in act_rules_of_axe().get(rule, ()))


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


def _blocked(rules: Iterable[str]) -> Said:
    failed = frozenset(rules)
    return Said(failed, failed)


def _said(findings: Iterable[Finding]) -> Said:
    failed = [finding for finding in findings if finding.outcome is FAILED]
    blocking = (finding.rule for finding in failed if finding.refuses)
    return Said(frozenset(finding.rule for finding in failed), frozenset(blocking))
