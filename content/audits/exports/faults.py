"""Which faults did a run see, the same fault once, with the pages it is on?"""

from collections.abc import Iterable
from dataclasses import dataclass

from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED
from content.audits.exports.results import PageResult
from content.audits.models.audit_finding import WEIGHTS


@dataclass(frozen=True)
class SeenFault:
    """One fault of a run: its clearest place, its number of places, its pages (address: title)."""

    fingerprint: str
    cause: str
    is_accepted: bool
    finding: Finding
    places: int
    pages: dict[str, str]

    @property
    def criteria(self) -> tuple[str, ...]:
        """Return the success criteria it is about."""
        serves = self.finding.requirements
        return tuple(each.removeprefix("wcag:") for each in serves if each.startswith("wcag:"))

    @property
    def is_question(self) -> bool:
        """Whether only a person can say if it is a fault."""
        return self.finding.outcome is not FAILED


def seen_faults(pages: Iterable[PageResult]) -> tuple[SeenFault, ...]:
    """Return the faults and then the questions of a run, the worst and most frequent first."""
    faults: dict[str, SeenFault] = {}
    for page in pages:
        for seen in page.findings:
            before = faults.get(seen.fingerprint)
            first = before.finding if before else seen.finding
            if before and _proof(seen.finding) > _proof(first):
                first = seen.finding
            faults[seen.fingerprint] = SeenFault(
                seen.fingerprint,
                seen.cause,
                seen.is_accepted,
                first,
                (before.places if before else 0) + 1,
                (before.pages if before else {}) | {page.url: page.title},
            )
    return tuple(sorted(faults.values(), key=_rank))


def _proof(finding: Finding) -> int:
    """Return how much a finding says: 2 for proof, 1 for advice, 0 for a question."""
    return (finding.outcome is FAILED) + finding.proves


def _rank(fault: SeenFault) -> tuple[bool, int, int, str]:
    weight = WEIGHTS[fault.finding.impact.value]
    return (fault.is_question, -weight, -fault.places, fault.fingerprint)
