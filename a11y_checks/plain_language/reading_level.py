"""A text as a whole reads at B1, as far as a model can tell."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.level import estimate
from a11y_checks.rule import Rule

LEVELS_THAT_PASS = ("A1", "A2", "B1")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for the whole text; none when it is too short to judge."""
    level = estimate(document)
    if level is None:
        return
    yield Observation(
        outcome=PASSED if level.cefr in LEVELS_THAT_PASS else FAILED,
        params={"level": level.cefr, "probability": round(100 * level.probability)},
    )


RULE = Rule(
    id="reading-level",
    title=gettext_noop("The text as a whole reads at about B1."),
    requirements=("b1:reading-level",),
    impact=SERIOUS,
    blocking=False,
    source="docs/level-model.md: fitted on municipal text before and after an expert editor",
    message=gettext_noop(
        "This text looks like level %(level)s. The chance that it reads at B1 or easier is about "
        "%(probability)d%%."
    ),
    advice=gettext_noop(
        "Look at what makes the text hard, at the top of the list, and start there. "
        "Write for example “Wij beslissen binnen acht weken” instead of “De aanvraag wordt binnen "
        "acht weken in behandeling genomen”."
    ),
    why=gettext_noop("Most residents can use a text at level B1 without help."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
