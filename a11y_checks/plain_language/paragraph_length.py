"""A paragraph holds one message and is not long."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.block_words import document_words
from a11y_checks.plain_language.text.pointers import to_block
from a11y_checks.rule import Rule

MAX_WORDS = 90
"""Direct Duidelijk asks for at most six lines; a line of a web page holds some 15 words."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every paragraph of running text."""
    for block, words in document_words(document):
        if block.kind == "paragraph":
            yield Observation(
                outcome=FAILED if len(words) > MAX_WORDS else PASSED,
                pointer=to_block(block),
                params={"words": len(words), "max": MAX_WORDS},
            )


RULE = Rule(
    id="paragraph-length",
    title=gettext_noop("A paragraph has at most 90 words."),
    requirements=("b1:paragraph-length",),
    impact=MODERATE,
    blocking=False,
    source="Direct Duidelijk checklist, part 2: at most six lines",
    message=gettext_noop("This paragraph has %(words)d words. Aim for at most %(max)d."),
    advice=gettext_noop(
        "Start a new paragraph where a new subject begins. Give each paragraph one message. "
        "For example: first who can apply, then what it costs."
    ),
    why=gettext_noop(
        "White space shows where a new thought begins and makes a page less daunting."
    ),
    evaluate=evaluate,
)
