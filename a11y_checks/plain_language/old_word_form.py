"""Words have the form they have today."""

from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.plain_language.text.listed import listed
from a11y_checks.rule import Rule

OTHERS = gettext_noop("“%(word)s” is an old word form. You can say: %(alternatives)s.")

RULE = Rule(
    id="old-word-form",
    title=gettext_noop("Words have the form they have today."),
    requirements=("b1:plain-words",),
    impact=MINOR,
    blocking=False,
    source="Onze Taal, checklist duidelijke tekst; Provincie Zuid-Holland, schrijfwijzer",
    message=gettext_noop("“%(word)s” is an old word form."),
    advice=gettext_noop(
        "Write the form that people use today. For example: not “whilst” but “while”."
    ),
    why=gettext_noop("Old forms make a text sound strict and slow a reader down."),
    evaluate=listed("old-forms", others=OTHERS),
    languages=frozenset({"nl"}),
)
