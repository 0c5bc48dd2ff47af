"""A page speaks to its reader, not about its reader."""

from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.plain_language.text.wordings import avoiding
from a11y_checks.rule import Rule

RULE = Rule(
    id="indirect-reader",
    title=gettext_noop("A page speaks to its reader, not about its reader."),
    requirements=("b1:address-form",),
    impact=MINOR,
    blocking=False,
    source="Direct Duidelijk checklist, part 1: address the reader; no “men”",
    message=gettext_noop("“%(words)s” speaks about the reader. Write: %(instead)s."),
    advice=gettext_noop(
        "Speak to the reader. Not “De aanvrager levert een foto in”, but “U levert een foto in”."
    ),
    why=gettext_noop("Readers see at once that the text is about them."),
    evaluate=avoiding("indirect-reader.txt"),
    languages=frozenset({"nl"}),
)
