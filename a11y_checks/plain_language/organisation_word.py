"""The text speaks of the municipality, not of its departments."""

from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.plain_language.text.listed import listed
from a11y_checks.rule import Rule

OTHERS = gettext_noop(
    "“%(word)s” is a word from inside the organisation. You can say: %(alternatives)s."
)

RULE = Rule(
    id="organisation-word",
    title=gettext_noop("The text speaks of the municipality, not of its departments."),
    requirements=("b1:reader-view",),
    impact=MINOR,
    blocking=False,
    source="Principes van Dienstverlening, Gemeente Groningen: one municipality, one voice",
    message=gettext_noop("“%(word)s” is a word from inside the organisation."),
    advice=gettext_noop(
        "Use the words that residents use for it. For example: not “customer contact centre” "
        "but “our telephone team”."
    ),
    why=gettext_noop("A resident deals with one municipality and need not know its departments."),
    evaluate=listed("organisation-words", names=True, others=OTHERS),
    languages=frozenset({"nl"}),
)
