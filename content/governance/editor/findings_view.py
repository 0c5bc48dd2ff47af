"""How are findings grouped and told in the editor?"""

from collections import Counter
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
MOST_SHOWN = 40
"""Findings of one group in the panel: nobody solves more at a time, and a browser that must
show hundreds keeps whoever types waiting. The rest is counted and follows by itself."""


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
    more: int = 0

    @property
    def total(self) -> int:
        """Return how many there are, those that are not shown yet too."""
        return len(self.findings) + self.more


def grouped(
    page: "GovernedPage", findings: Iterable[Finding], points: Iterable[Finding]
) -> tuple[FindingGroup, ...]:
    """Return the findings in the groups that have any, what must be solved first."""
    open_keys = {finding.key for finding in points}
    solve = [f for f in findings if f.key in open_keys and not f.asks]
    confirm = [f for f in findings if f.key in open_keys and f.asks]
    advice = [f for f in findings if f.key not in open_keys]
    groups = (
        _group(page, "solve", TO_SOLVE, solve),
        _group(page, "confirm", TO_CONFIRM, confirm),
        _group(page, "advice", ADVICE, advice),
    )
    return tuple(group for group in groups if group.findings)


def counted_by_field(points: Iterable[Finding]) -> dict[str, int]:
    """Return how many points each field has, by the name of the field."""
    return dict(Counter(finding.pointer.path.split(".")[0] for finding in points))


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


def _group(
    page: "GovernedPage", name: str, title: str | Promise, findings: list[Finding]
) -> FindingGroup:
    shown = tuple(told(page, finding) for finding in findings[:MOST_SHOWN])
    return FindingGroup(name, title, shown, more=len(findings) - len(shown))
