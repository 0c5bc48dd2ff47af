"""What does the browser stage find on a page?"""

import logging
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from importlib.metadata import version
from typing import TypedDict, Unpack

from a11y_checks.browser.axe_findings import axe_findings, axe_outcomes
from a11y_checks.browser.browser_rule import Depth
from a11y_checks.browser.fault import BY_CHANCE, TOO_LARGE, BrowserFault
from a11y_checks.browser.loopback import Loopback
from a11y_checks.browser.page import Page, look_at
from a11y_checks.browser.pool import Pool, pool
from a11y_checks.browser.session import Session
from a11y_checks.document import MOST_CHARACTERS
from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import CRITICAL, PASSED, UNTESTED
from a11y_checks.report import Engine, Report

VIEWPORTS = (1280, 320)
SECONDS = 13.0
"""A check ends within 15 seconds; two are kept for stopping a browser that hangs."""
BROWSER_CHECK = "browser-check"
NO_OTHER_FILES = Loopback()
Served = Callable[[], AbstractContextManager[str]]

log = logging.getLogger(__name__)


class How(TypedDict, total=False):
    """The fields of Look, as keywords."""

    viewports: Sequence[int]
    depth: Depth
    seconds: float
    browsers: Pool | None
    tries: int
    proxy: str


@dataclass(frozen=True)
class Look:
    """How the browser looks: at which widths (CSS pixels), how deep, and for how long.

    `browsers` lends the browser; None is the pool of this process. When a browser crashes or
    hangs, another one tries again: `tries` times in all, each of at most `seconds`. What the page
    asks of the web goes by `proxy`, when there is one.
    """

    viewports: Sequence[int] = VIEWPORTS
    depth: Depth = Depth.PUBLISH
    seconds: float = SECONDS
    browsers: Pool | None = None
    tries: int = 1
    open_web: bool = False
    proxy: str = ""


def browser_report(
    html: str, loopback: Loopback = NO_OTHER_FILES, *, path: str = "/", **how: Unpack[How]
) -> Report:
    """Return what axe and Chromium find on this HTML, a whole page as visitors get it.

    `loopback` supplies its styles and images, `path` is where the page will live. Never
    raises for a fault of the browser or the page: the report then holds one finding,
    `browser-check`, untested and blocking.
    """
    if len(html) > MOST_CHARACTERS:
        return _untested(BrowserFault(TOO_LARGE, f"{len(html)} characters"), 0.0)
    return _report(lambda: loopback.serve(html, path), Look(**how))


def browser_report_at(address: str, **how: Unpack[How]) -> Report:
    """Return what axe and Chromium find at this http(s) address; the page may reach the web.

    Faults end in a report, as with `browser_report`.
    """
    return _report(lambda: nullcontext(address), Look(**how, open_web=True))


def _report(served: Served, look: Look) -> Report:
    started = time.perf_counter()
    for tried in range(1, look.tries + 1):
        try:
            return _seen(served, look, started)
        except BrowserFault as fault:
            log.warning("browser check not done: %s", fault)
            if tried == look.tries or fault.fault not in BY_CHANCE:
                return _untested(fault, _milliseconds(started))
    raise ValueError("a look needs at least one try")


def _seen(served: Served, look: Look, started: float) -> Report:
    lent = (look.browsers or pool()).session(look.seconds, open_web=look.open_web, proxy=look.proxy)
    with served() as address, lent as session:
        page = look_at(session, address, look.viewports, look.depth)
    own = [
        finding
        for rule, parts in page.parts.items()
        for finding in rule.findings(parts, page.paths)
    ]
    return Report(
        findings=(*axe_findings(page.sights), *own),
        outcomes={
            **axe_outcomes(page.sights),
            **{rule.id: rule.outcome(parts) for rule, parts in page.parts.items()},
            BROWSER_CHECK: PASSED,
        },
        engines=_engines(session, page, look.depth),
        milliseconds=_milliseconds(started),
    )


def _engines(session: Session, page: Page, depth: Depth) -> tuple[Engine, ...]:
    return (
        Engine("axe-core", str(page.sights[0].axe["testEngine"]["version"])),
        Engine("chromium", session.version),
        Engine("selenium", version("selenium")),
        Engine("axe-selenium-python", version("axe-selenium-python")),
        Engine("viewports", " ".join(str(sight.width) for sight in page.sights)),
        Engine("depth", depth),
    )


def _untested(fault: BrowserFault, milliseconds: float) -> Report:
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
    return Report((finding,), {BROWSER_CHECK: UNTESTED}, milliseconds=milliseconds)


def _milliseconds(started: float) -> float:
    return (time.perf_counter() - started) * 1000
