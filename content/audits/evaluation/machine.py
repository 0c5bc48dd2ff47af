"""What does a machine say of one criterion on one page?"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from a11y_checks.finding import Finding
from a11y_checks.outcome import UNTESTED
from content.audits.evaluation.criteria import SuccessCriterion
from content.audits.evaluation.facts import MachineLook


def machine_look(
    criterion: SuccessCriterion,
    outcomes: Mapping[str, str],
    found: Iterable[Finding],
    looked_at: datetime | None,
) -> MachineLook:
    """Return what one look, with these outcomes by rule and these findings, says of a criterion."""
    ran = {rule for rule, outcome in outcomes.items() if outcome != UNTESTED}
    about = [each for each in found if f"wcag:{criterion.number}" in each.requirements]
    return MachineLook(
        rules=tuple(rule for rule in criterion.rules if rule in ran),
        failures=tuple(each for each in about if each.proves),
        questions=tuple(each for each in about if not each.proves),
        looked_at=looked_at,
    )
