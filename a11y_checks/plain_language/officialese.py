"""Sentences do without the phrases of official letters."""

from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.plain_language.text.listed import listed
from a11y_checks.rule import Rule

OTHERS = gettext_noop("“%(word)s” is official language. You can say: %(alternatives)s.")

RULE = Rule(
    id="officialese",
    title=gettext_noop("Sentences do without the phrases of official letters."),
    requirements=("b1:plain-words",),
    impact=SERIOUS,
    blocking=True,
    source="Communicatierijk, aanbevolen richtlijnen: taalniveau B1; Onze Taal, checklist",
    message=gettext_noop("“%(word)s” is official language."),
    advice=gettext_noop(
        "Say it as you would say it at the desk. For example: not “with regard to your "
        "request” but “about your request”."
    ),
    why=gettext_noop("Official phrases make a sentence long and hide what a reader must do."),
    evaluate=listed("officialese", others=OTHERS),
    languages=frozenset({"nl"}),
)
