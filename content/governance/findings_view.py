"""How are findings grouped and told in the editor?"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from a11y_checks.finding import Finding
from content.governance.parts import label_of
from content.governance.wording import advice_of, message_of, why_of

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

TO_SOLVE = _("To solve before the page can go live")
TO_CONFIRM = _("To confirm: a machine cannot tell")
ADVICE = _("Advice: makes the page better")


@dataclass(frozen=True)
class ToldFinding:
    """One finding in the reader's language, with the way to its field."""

    key: str
    rule: str
    path: str
    where: str
    excerpt: str
    message: str
    advice: str
    why: str
    suggestion: str
    requirements: tuple[str, ...]


@dataclass(frozen=True)
class FindingGroup:
    """Findings that ask the same of an editor."""

    name: str
    title: str | Promise
    findings: tuple[ToldFinding, ...]


def grouped(
    page: "GovernedPage", findings: Iterable[Finding], points: Iterable[Finding]
) -> tuple[FindingGroup, ...]:
    """Return the findings in the groups that have any, what must be solved first."""
    open_keys = {finding.key for finding in points}
    solve = [f for f in findings if f.key in open_keys and not f.asks]
    confirm = [f for f in findings if f.key in open_keys and f.asks]
    advice = [f for f in findings if f.key not in open_keys]
    groups = (
        FindingGroup("solve", TO_SOLVE, tuple(told(page, f) for f in solve)),
        FindingGroup("confirm", TO_CONFIRM, tuple(told(page, f) for f in confirm)),
        FindingGroup("advice", ADVICE, tuple(told(page, f) for f in advice)),
    )
    return tuple(group for group in groups if group.findings)


def told(page: "GovernedPage", finding: Finding) -> ToldFinding:
    """Return the finding in words, with the name of the field or block it is in."""
    return ToldFinding(
        key=finding.key,
        rule=finding.rule,
        path=finding.pointer.path,
        where=label_of(page, finding.pointer.path),
        excerpt=finding.pointer.excerpt,
        message=message_of(finding),
        advice=advice_of(finding),
        why=why_of(finding),
        suggestion=finding.suggestion,
        requirements=finding.requirements,
    )
