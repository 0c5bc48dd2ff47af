"""How is what the machine saw told to an auditor?"""

from dataclasses import dataclass

from content.audits.evaluation.facts import MachineLook
from content.governance.wording import message_of

MOST_TOLD = 5


@dataclass(frozen=True)
class MachineTold:
    """What the machine saw, in words: the first failures and questions, and how many more."""

    failures: tuple[str, ...]
    questions: tuple[str, ...]
    more: int
    rules: int
    has_looked: bool


def machine_told(look: MachineLook) -> MachineTold:
    """Return what the machine saw, in the reader's language."""
    failures = tuple(dict.fromkeys(message_of(each) for each in look.failures))
    questions = tuple(dict.fromkeys(message_of(each) for each in look.questions))
    more = max(0, len(failures) - MOST_TOLD) + max(0, len(questions) - MOST_TOLD)
    return MachineTold(
        failures=failures[:MOST_TOLD],
        questions=questions[:MOST_TOLD],
        more=more,
        rules=len(look.rules),
        has_looked=look.looked_at is not None,
    )
