"""What is said of a page that could not be looked at?"""

from a11y_checks.finding import Finding, Pointer, gettext_noop
from a11y_checks.outcome import SERIOUS, UNTESTED
from a11y_checks.report import Report
from content.audits.runs.judgement import Judgement

RULE = "address-check"
ADVICE = gettext_noop("Look whether the address is right. Open it in your own browser.")
NO_LONGER_LIVE = gettext_noop("This page is no longer online.")
BROKE_DOWN = gettext_noop("The audit broke down on this page. The log says more.")


def untested(message: str, *, may_retry: bool = True) -> Judgement:
    """Return the judgement on a page that nobody looked at, and why (English message id)."""
    finding = Finding(
        rule=RULE,
        requirements=(),
        outcome=UNTESTED,
        impact=SERIOUS,
        blocking=True,
        pointer=Pointer(),
        message=message,
        advice=ADVICE,
    )
    report = Report(findings=(finding,), outcomes={RULE: UNTESTED})
    return Judgement(report, may_retry=may_retry)
