"""Long stretches of text are divided by headings."""

from collections.abc import Iterator
from itertools import groupby

from a11y_checks.document import Document, Section, TextBlock
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.pointers import to_block
from a11y_checks.plain_language.text.sentences import WORD
from a11y_checks.rule import Rule

MAX_WORDS = 300
"""Yoast SEO: more than 300 words between two subheadings is too much."""
RUNNING = {"paragraph", "list-item"}


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every stretch of text without a heading in it.

    A section of the content begins a new stretch: the page shows its name as a heading.
    """
    for section in document.sections:
        for stretch in _stretches(section):
            words = sum(1 for block in stretch for _ in WORD.finditer(block.text))
            yield Observation(
                outcome=FAILED if words > MAX_WORDS else PASSED,
                pointer=to_block(stretch[0]),
                params={"words": words, "max": MAX_WORDS},
            )


def _stretches(section: Section) -> Iterator[list[TextBlock]]:
    for is_heading, blocks in groupby(section.blocks, key=lambda block: block.kind == "heading"):
        running = [block for block in blocks if block.kind in RUNNING]
        if running and not is_heading:
            yield running


RULE = Rule(
    id="heading-needed",
    title=gettext_noop("There is a heading at least every 300 words."),
    requirements=("b1:headings",),
    impact=MODERATE,
    blocking=False,
    source="Yoast SEO, subheading distribution; Direct Duidelijk checklist, part 2",
    message=gettext_noop("From here %(words)d words follow without a heading."),
    advice=gettext_noop(
        "Put a heading above each part. Let it say what the part answers, "
        "for example “Zo vraagt u het aan”."
    ),
    why=gettext_noop("Readers scan headings to find the part they came for."),
    evaluate=evaluate,
)
