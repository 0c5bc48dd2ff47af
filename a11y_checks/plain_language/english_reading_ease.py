"""An English page needs no more than average schooling to read."""

from collections.abc import Iterator
from statistics import fmean

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.formulas import formulas
from a11y_checks.plain_language.text.running import Counted, longest, running_sentences
from a11y_checks.rule import Rule

MAX_GRADE = 10
"""US school grade. GOV.UK writes for a reading age of 9, which these formulas put near grade 6;
plain texts with the names of permits and benefits lie around 8."""
MIN_WORDS = 100
"""The formulas were made for passages of about 100 words."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for a page with enough text, pointing at its longest sentence."""
    running = running_sentences(document)
    if sum(counted.words for counted in running) < MIN_WORDS:
        return
    grade = reading_grade(running)
    yield Observation(
        outcome=FAILED if grade > MAX_GRADE else PASSED,
        pointer=longest(running).pointer,
        params={"grade": round(grade, 1), "max": MAX_GRADE},
    )


def reading_grade(running: tuple[Counted, ...]) -> float:
    """Return the mean US grade of two formulas of textstat that only count letters and words.

    These are the Automated Readability Index and Coleman-Liau. The formulas with syllables
    would fetch a pronouncing dictionary from the internet. One sentence a line with one full
    stop, because textstat also splits at the dots in numbers and abbreviations.
    """
    lines = (" ".join(counted.sentence.words).replace(".", "") for counted in running)
    text = ".\n".join(lines) + "."
    english = formulas("en_US")
    grades = english.automated_readability_index(text), english.coleman_liau_index(text)
    return fmean(float(grade) for grade in grades)


RULE = Rule(
    id="english-reading-ease",
    title=gettext_noop("An English page reads at school grade 10 or lower."),
    requirements=("b1:level",),
    impact=MODERATE,
    blocking=False,
    source="Automated Readability Index (1967) and Coleman-Liau (1975) in textstat; GOV.UK",
    message=gettext_noop("This page asks for about %(grade)s years of school. Aim for %(max)d."),
    advice=gettext_noop(
        "Use shorter sentences and everyday words: not “in the event that”, but “if”."
    ),
    why=gettext_noop("Many readers of English pages learned English as a second language."),
    evaluate=evaluate,
    languages=frozenset({"en"}),
)
