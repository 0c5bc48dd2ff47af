"""A page helps its reader, and does not blame or threaten."""

from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.plain_language.text.wordings import avoiding
from a11y_checks.rule import Rule

RULE = Rule(
    id="blaming-tone",
    title=gettext_noop("A page does not blame or threaten its reader."),
    requirements=("b1:friendly-tone",),
    impact=MODERATE,
    blocking=False,
    source="Direct Duidelijk checklist, part 1: a friendly tone",
    message=gettext_noop("“%(words)s” can sound like blame or a threat. Write: %(instead)s"),
    advice=gettext_noop(
        "Say what happened and what the reader can do now. Not “U hebt nagelaten te betalen”, "
        "but “Wij hebben uw betaling nog niet. Betaal voor 1 mei”."
    ),
    why=gettext_noop("Readers who feel blamed stop reading, and do not do what is asked."),
    evaluate=avoiding("blaming-tone.txt"),
    languages=frozenset({"nl"}),
)
