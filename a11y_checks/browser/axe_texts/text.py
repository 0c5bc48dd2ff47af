"""What does one rule of axe say to a writer?"""

from dataclasses import dataclass

from a11y_checks.finding import gettext_noop

UNSURE = gettext_noop("The computer is not sure about this part. Does it work for everyone?")


@dataclass(frozen=True, slots=True)
class AxeText:
    """English message ids: what is wrong, what to do, and what to ask when axe is not sure."""

    message: str
    advice: str
    question: str = UNSURE
