"""What do plain axe and pa11y see at an address, without anything of ours around them?"""

import json
import re
import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from subprocess import PIPE

from a11y_checks.browser.axe_findings import requirements
from a11y_checks.browser.find import Browser, find_browser
from a11y_checks.browser.loopback import Loopback
from a11y_checks.browser.pool import pool
from a11y_checks.browser.session import Session
from a11y_checks.browser.stage import SECONDS

SCRIPT = Path(__file__).with_name("pa11y_errors.cjs")
IN_CODE = re.compile(r"\.(\d)_(\d)_(\d+)\.")
RULES_OF_AXE = "return axe.getRules().map(rule => [rule.ruleId, rule.actIds || []])"
RUN_ALL = """
const done = arguments[arguments.length - 1];
const rules = Object.fromEntries(axe.getRules().map(({ruleId}) => [ruleId, {enabled: true}]));
const short = ({id, tags, nodes}) => [id, tags, nodes.map(node => JSON.stringify(node.target))];
const preload = {assets: ["cssom", "media"], timeout: 2000};
axe.run({rules, preload, resultTypes: ["violations"]}).then(
  found => done(found.violations.map(short)), () => done([]));
"""


@dataclass(frozen=True)
class Complaint:
    """One rule that failed at one place, with the success criteria (`1.1.1`) it serves."""

    rule: str
    place: str
    criteria: frozenset[str]


def axe_complaints(address: str) -> frozenset[Complaint]:
    """Return the violations of axe with all its rules switched on.

    Raises BrowserFault when the address cannot be judged.
    """
    with _browser() as session:
        session.page.get(address)
        found = session.page.execute_async_script(RUN_ALL)
    return frozenset(
        Complaint(rule, target, _criteria(tags))
        for rule, tags, targets in found
        for target in targets
    )


@cache
def act_rules_of_axe() -> dict[str, tuple[str, ...]]:
    """Return the ACT rules that each rule of axe says it answers to."""
    with Loopback().serve("<!doctype html><title>axe</title>") as address, _browser() as session:
        session.page.get(address)
        return {rule: tuple(ids) for rule, ids in session.page.execute_script(RULES_OF_AXE)}


def pa11y_complaints_in(folder: str) -> Callable[[str], frozenset[Complaint]]:
    """Return what asks the pa11y that npm installed in this folder for its errors (htmlcs).

    Raises FileNotFoundError without node.
    """
    browser = find_browser()
    assert isinstance(browser, Browser)
    command = ["node", SCRIPT, Path(folder).resolve(), browser.chromium]
    talk = subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True, bufsize=1)

    def complaints(address: str) -> frozenset[Complaint]:
        print(address, file=talk.stdin)
        issues = json.loads(talk.stdout.readline())
        return frozenset(
            Complaint(code, place, frozenset(".".join(found) for found in IN_CODE.findall(code)))
            for code, place in issues
        )

    return complaints


def _criteria(tags: list[str]) -> frozenset[str]:
    return frozenset(
        number.removeprefix("wcag:") for number in requirements(tags) if number.startswith("wcag:")
    )


def _browser() -> AbstractContextManager[Session]:
    return pool().session(SECONDS)
