"""What did every rule say over all pages of a run, as ACT tells the outcome of a rule?"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from a11y_checks.browser.coverage import criteria_of_rules
from a11y_checks.outcome import UNTESTED, Outcome, worst
from content.audits.exports.results import PageResult


@dataclass(frozen=True)
class RuleOutcome:
    """One rule over the run: how many pages gave each outcome, and the criteria it serves.

    `outcome` is the worst of all pages (W3C, ACT Rules Format 1.1, "Outcome").
    """

    rule: str
    criteria: tuple[str, ...]
    outcome: Outcome
    pages: dict[Outcome, int]


def rule_outcomes(pages: Iterable[PageResult]) -> tuple[RuleOutcome, ...]:
    """Return every rule that was asked on at least one page, by name.

    A page on which a rule did not run counts as untested for that rule.
    """
    counts: dict[str, Counter[Outcome]] = {}
    looked_at = 0
    for page in pages:
        looked_at += 1
        for rule, outcome in page.outcomes.items():
            counts.setdefault(rule, Counter())[Outcome(outcome)] += 1
    serves = criteria_of_rules()
    return tuple(
        _outcome(rule, serves.get(rule, ()), counts[rule], looked_at) for rule in sorted(counts)
    )


def _outcome(
    rule: str, criteria: tuple[str, ...], counted: Counter[Outcome], looked_at: int
) -> RuleOutcome:
    missing = looked_at - counted.total()
    pages = {outcome: counted[outcome] for outcome in Outcome}
    pages[UNTESTED] += missing
    seen = [outcome for outcome, number in pages.items() if number]
    return RuleOutcome(rule, criteria, worst(seen), pages)
