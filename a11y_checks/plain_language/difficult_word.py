"""Words are the ones that people use every day."""

from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.plain_language.text.listed import listed
from a11y_checks.rule import Rule

OTHERS = gettext_noop("“%(word)s” is a difficult word. You can say: %(alternatives)s.")

RULE = Rule(
    id="difficult-word",
    title=gettext_noop("Words are the ones that people use every day."),
    requirements=("b1:plain-words",),
    impact=SERIOUS,
    blocking=True,
    source="Communicatierijk, aanbevolen richtlijnen: taalniveau B1; Direct Duidelijk",
    message=gettext_noop("“%(word)s” is a difficult word."),
    advice=gettext_noop(
        "Use a word that everybody knows. For example: not “commence” but “start”. Or "
        "explain the word on this page."
    ),
    why=gettext_noop("A reader who does not know a word stops, guesses or gives up."),
    evaluate=listed("difficult-words", others=OTHERS),
    languages=frozenset({"nl"}),
)
