"""Does the page hold everything a resident needs to arrange this?"""

from typing import TYPE_CHECKING

from a11y_checks.finding import Finding, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.report import Report
from content.governance.parts import MissingPart

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

RULE_ID = "required-part"
TITLE = gettext_noop("A page holds everything that its readers need.")


def completeness_report(page: "GovernedPage") -> Report:
    """Return one blocking finding for everything the page type demands and the page lacks.

    Source: service principles 1, 4 and 5 of the municipality; SDG regulation 2018/1724,
    articles 9 to 12 (which parts a description of a procedure has).
    """
    findings = tuple(_finding(missing) for missing in page.missing_parts())
    return Report(findings=findings, outcomes={RULE_ID: FAILED if findings else PASSED})


def _finding(missing: MissingPart) -> Finding:
    return Finding(
        rule=RULE_ID,
        requirements=("service:complete",),
        outcome=FAILED,
        impact=SERIOUS,
        blocking=True,
        pointer=Pointer(path=missing.path),
        message=_message_id(missing.message),
        advice=_message_id(missing.advice),
        why=gettext_noop("Someone who misses a step has to call or come twice."),
    )


def _message_id(message: object) -> str:
    """Return the English message id of a lazy translation, for storing."""
    arguments = getattr(message, "_args", ())
    return str(arguments[0]) if arguments else str(message)
