"""What does the browser stage find on a page?"""

import logging
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from importlib.metadata import version

from a11y_checks.browser.axe_findings import axe_findings, axe_outcomes
from a11y_checks.browser.clipped_text import RULE_ID as CLIPPED_TEXT
from a11y_checks.browser.clipped_text import clipped_text_findings, clipped_text_outcome
from a11y_checks.browser.fault import TOO_LARGE, BrowserFault
from a11y_checks.browser.loopback import Loopback
from a11y_checks.browser.page import Sight, look_at
from a11y_checks.browser.pool import pool
from a11y_checks.browser.reflow import RULE_ID as REFLOW
from a11y_checks.browser.reflow import reflow_findings, reflow_outcome
from a11y_checks.browser.session import Session
from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import CRITICAL, PASSED, UNTESTED
from a11y_checks.report import Engine, Report

VIEWPORTS = (1280, 320)
SECONDS = 13.0
"""A check ends within 15 seconds; two are kept for stopping a browser that hangs."""
MOST_CHARACTERS = 5_000_000
BROWSER_CHECK = "browser-check"
NO_OTHER_FILES = Loopback()

log = logging.getLogger(__name__)


def browser_report(
    html: str,
    loopback: Loopback = NO_OTHER_FILES,
    *,
    path: str = "/",
    viewports: Sequence[int] = VIEWPORTS,
    seconds: float = SECONDS,
) -> Report:
    """Return what axe and Chromium find on this HTML, a whole page as visitors get it.

    `loopback` supplies its styles and images, `path` is where the page will live. Never
    raises for a fault of the browser or the page: the report then holds one finding,
    `browser-check`, untested and blocking.
    """
    started = time.perf_counter()
    if len(html) > MOST_CHARACTERS:
        return _untested(BrowserFault(TOO_LARGE, f"{len(html)} characters"), started)
    return _report(loopback.serve(html, path), viewports, seconds, started, open_web=False)


def browser_report_at(
    address: str, *, viewports: Sequence[int] = VIEWPORTS, seconds: float = SECONDS
) -> Report:
    """Return what axe and Chromium find at this http(s) address; the page may reach the web.

    Faults end in a report, as with `browser_report`.
    """
    return _report(nullcontext(address), viewports, seconds, time.perf_counter(), open_web=True)


def _report(
    served: AbstractContextManager[str],
    viewports: Sequence[int],
    seconds: float,
    started: float,
    *,
    open_web: bool,
) -> Report:
    try:
        with served as address, pool().session(seconds, open_web=open_web) as session:
            sights = look_at(session, address, viewports)
    except BrowserFault as fault:
        log.warning("browser check not done: %s", fault)
        return _untested(fault, started)
    return Report(
        findings=axe_findings(sights) + reflow_findings(sights) + clipped_text_findings(sights),
        outcomes={
            **axe_outcomes(sights),
            REFLOW: reflow_outcome(sights),
            CLIPPED_TEXT: clipped_text_outcome(sights),
            BROWSER_CHECK: PASSED,
        },
        engines=_engines(session, sights),
        milliseconds=(time.perf_counter() - started) * 1000,
    )


def _engines(session: Session, sights: Sequence[Sight]) -> tuple[Engine, ...]:
    return (
        Engine("axe-core", str(sights[0].axe["testEngine"]["version"])),
        Engine("chromium", session.version),
        Engine("selenium", version("selenium")),
        Engine("axe-selenium-python", version("axe-selenium-python")),
        Engine("viewports", " ".join(str(sight.width) for sight in sights)),
    )


def _untested(fault: BrowserFault, started: float) -> Report:
    finding = Finding(
        rule=BROWSER_CHECK,
        requirements=(),
        outcome=UNTESTED,
        impact=CRITICAL,
        blocking=True,
        pointer=Pointer(),
        message=fault.fault.message,
        advice=fault.fault.advice,
        params={"detail": fault.detail},
    )
    return Report(
        findings=(finding,),
        outcomes={BROWSER_CHECK: UNTESTED},
        milliseconds=(time.perf_counter() - started) * 1000,
    )
