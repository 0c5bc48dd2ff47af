"""Terms of the municipality are explained where they are used."""

from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.plain_language.text.listed import listed
from a11y_checks.rule import Rule

RULE = Rule(
    id="jargon",
    title=gettext_noop("Terms of the municipality are explained where they are used."),
    requirements=("b1:plain-words",),
    impact=MODERATE,
    blocking=False,
    source="Communicatierijk, taalniveau B1: a hard term only if needed and explained",
    message=gettext_noop("The page uses “%(word)s” but does not say what it means."),
    advice=gettext_noop("Explain it once, for example: “%(word)s: %(alternatives)s”."),
    why=gettext_noop("A term that you use every day is new to most residents."),
    evaluate=listed("glossary", first_only=True),
    languages=frozenset({"nl"}),
)
