"""The text says when something happens."""

from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.plain_language.text.listed import listed
from a11y_checks.rule import Rule

RULE = Rule(
    id="vague-time",
    title=gettext_noop("The text says when something happens."),
    requirements=("b1:concrete",),
    impact=MINOR,
    blocking=False,
    source="Huis van het Nederlands; municipal style guides: concrete dates",
    message=gettext_noop("“%(word)s” does not say when."),
    advice=gettext_noop("Give a date or a number of days or weeks, such as “binnen 8 weken”."),
    why=gettext_noop("Readers plan with a date, and worry without one."),
    evaluate=listed("vague-times"),
    languages=frozenset({"nl"}),
)
