"""Long stretches of text are divided by headings."""

from collections.abc import Iterator
from itertools import groupby

from a11y_checks.document import Document, TextBlock
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.block_words import Word, document_words
from a11y_checks.plain_language.text.pointers import to_block
from a11y_checks.rule import Rule

MAX_WORDS = 300
"""Yoast SEO: more than 300 words between two subheadings is too much."""
RUNNING = {"paragraph", "list-item"}


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every stretch of text without a heading in it.

    A section of the content begins a new stretch: the page shows its name as a heading.
    """
    for (_, is_heading), stretch in groupby(document_words(document), key=_place):
        running = [(block, words) for block, words in stretch if block.kind in RUNNING]
        count = sum(len(words) for _, words in running)
        if running and not is_heading:
            yield Observation(
                outcome=FAILED if count > MAX_WORDS else PASSED,
                pointer=to_block(running[0][0]),
                params={"words": count, "max": MAX_WORDS},
            )


def _place(entry: tuple[TextBlock, tuple[Word, ...]]) -> tuple[str, bool]:
    block, _ = entry
    return block.path, block.kind == "heading"


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
