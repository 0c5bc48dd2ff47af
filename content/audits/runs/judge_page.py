"""What is wrong with a page of our own, as it is live now?"""

import logging

from a11y_checks.browser.browser_rule import Depth
from a11y_checks.browser.pool import Pool
from a11y_checks.browser.stage import VIEWPORTS, browser_report
from a11y_checks.browser.twins import merged_stages
from a11y_checks.outcome import Outcome
from a11y_checks.report import Engine, LevelEstimate, Report
from content.audits.models import AuditRun
from content.audits.runs.judgement import Judgement, Look, look_of
from content.governance.appearance import appearance_of
from content.governance.judging import (
    UNRENDERED_REPORT,
    known_verdict,
    static_judgement,
    store_verdict,
    with_questions,
)
from content.governance.law import Law, law_in_force
from content.governance.models import GovernedPage, Verdict
from content.governance.rendering import LOOPBACK, draft_html

GATE = Look(frozenset(VIEWPORTS), Depth.PUBLISH.value)

log = logging.getLogger(__name__)


def judge_page(page: GovernedPage, run: AuditRun, browsers: Pool) -> Judgement:
    """Return what the rule books and the browser say of this page; never raises.

    Known content keeps its known answer: a stored verdict on the same text, rulebook and
    appearance is used again, unless the run wants to look again or more closely.
    """
    law, appearance = law_in_force(), appearance_of(page)
    digest = page.content_digest()
    known = known_verdict(page, law)
    if known and not run.look_again and _is_enough(known, run):
        return Judgement(report_of(known), digest, page.title, is_reused=True)
    report = static_judgement(page, law)
    if run.with_browser:
        report = merged_stages(report, _seen(page, run, browsers))
    _keep(page, report, law, appearance)
    return Judgement(report, digest, page.title)


def report_of(verdict: Verdict) -> Report:
    """Return the report that a verdict stores."""
    return Report(
        findings=verdict.report_findings,
        outcomes={rule: Outcome(outcome) for rule, outcome in verdict.outcomes.items()},
        engines=tuple(Engine(each["name"], each["version"]) for each in verdict.engines),
        level=_level(verdict),
    )


def wanted(run: AuditRun) -> Look:
    """Return how this run wants a browser to look."""
    return Look(frozenset(run.widths), run.depth)


def _is_enough(verdict: Verdict, run: AuditRun) -> bool:
    if not run.with_browser:
        return verdict.is_complete or verdict.is_refused_unseen
    return verdict.is_complete and look_of(report_of(verdict).engines).covers(wanted(run))


def _seen(page: GovernedPage, run: AuditRun, browsers: Pool) -> Report:
    """Return what the browser finds; a page that cannot be shown is untested, not passed."""
    try:
        return browser_report(
            draft_html(page),
            LOOPBACK,
            path=page.get_url() or "/",
            viewports=run.widths,
            depth=Depth(run.depth),
            browsers=browsers,
        )
    except Exception:
        log.exception("page %s could not be shown for the audit", page.pk)
        return UNRENDERED_REPORT


def _keep(page: GovernedPage, report: Report, law: Law, appearance: str) -> None:
    """Store the report as a verdict when it says exactly what the gate wants to know.

    A closer look finds faults of templates; no writer could mend those, so they must not
    keep text from being published again. Questions that only a person can answer stay in it.
    """
    if Judgement(report).problem or look_of(report.engines) != GATE:
        return
    store_verdict(page, with_questions(page, report), law, appearance)


def _level(verdict: Verdict) -> LevelEstimate | None:
    stored = verdict.level
    if not stored:
        return None
    return LevelEstimate(
        cefr=stored["cefr"],
        probability=stored["probability"],
        interval=tuple(stored["interval"]),
        words=stored["words"],
        scores=stored["scores"],
    )
