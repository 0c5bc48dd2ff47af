"""A text as a whole reads at B1, as far as a model can tell."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import CANT_TELL, FAILED, PASSED, SERIOUS, Outcome
from a11y_checks.plain_language.level import core_chance, estimate, is_mixed
from a11y_checks.plain_language.level.stretch import hardest_stretch
from a11y_checks.report import LevelEstimate
from a11y_checks.rule import Rule

UNEVEN = 0.35
"""So hard is one stretch in a hundred plain texts that pass as a whole, and two of three hard
texts that easy sentences were added to."""
LEANING = 0.55
"""So little are, in one plain text of twenty that passes, the hardest hundred words sure to be B1,
and in nearly all hard texts that easy sentences were added to."""
MAYBE = gettext_noop(
    "This text may be too hard: it looks like level %(level)s, but that is not sure. The chance "
    "that it reads at B1 or easier is about %(probability)d%%. Start with this sentence."
)
HERE = gettext_noop(
    "From here on the text may be too hard. The chance that these six sentences read at B1 or "
    "easier is about %(probability)d%%."
)
MIXED = gettext_noop(
    "This text has very easy sentences and hard ones. For the hardest hundred words the chance "
    "that they read at B1 or easier is about %(probability)d%%. Start with this sentence."
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for the whole text; none when it is too short to judge.

    In a text that passes, one stretch that is much harder than the rest is a question, and so are
    its hardest hundred words when they are harder than those of other texts of its length.
    """
    level = estimate(document)
    if level is None:
        return
    outcome = _outcome(level)
    if outcome is PASSED:
        yield _question(document) or Observation(PASSED)
        return
    chance = core_chance(document)
    if outcome is CANT_TELL and chance is not None and is_mixed(document):
        yield _asked(_start(document), MIXED, chance)
        return
    told = MAYBE if outcome is CANT_TELL else ""
    percentage = _percentage(level.probability)
    yield Observation(
        outcome, _start(document), told, {"level": level.cefr, "probability": percentage}
    )


def _question(document: Document) -> Observation | None:
    """Return what a person must judge in a text that passes as a whole."""
    stretch, chance = hardest_stretch(document), core_chance(document)
    if stretch and stretch.probability < UNEVEN:
        return _asked(stretch.first.pointer, HERE, stretch.probability)
    if chance is not None and chance < LEANING:
        return _asked(_start(document), MIXED, chance)
    return None


def _asked(place: Pointer, question: str, chance: float) -> Observation:
    return Observation(CANT_TELL, place, question, {"probability": _percentage(chance)})


def _start(document: Document) -> Pointer:
    """Return where a writer had better begin: the hardest sentence of the hardest stretch."""
    stretch = hardest_stretch(document)
    return stretch.hardest.pointer if stretch else Pointer()


def _percentage(chance: float) -> int:
    return round(100 * chance)


def _outcome(level: LevelEstimate) -> Outcome:
    """Return failed when the whole interval says too hard; a person decides what is not sure."""
    if level.is_b1:
        return PASSED
    return FAILED if level.is_surely_harder else CANT_TELL


RULE = Rule(
    id="reading-level",
    title=gettext_noop("The text as a whole reads at about B1."),
    requirements=("b1:reading-level",),
    impact=SERIOUS,
    blocking=True,
    source="docs/level-model.md: fitted on municipal text before and after an expert editor",
    message=gettext_noop(
        "This text looks like level %(level)s. The chance that it reads at B1 or easier is about "
        "%(probability)d%%. Start with this sentence."
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
