"""Headings are short enough to take in at one glance."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.pointers import to_block
from a11y_checks.plain_language.text.sentences import WORD
from a11y_checks.rule import Rule

KINDS = frozenset({"heading", "table-header", "term"})
"""What stands above or before a text; no sentence rule looks at these."""
ADVISED_CHARACTERS = 65
"""GOV.UK keeps titles under it, as search engines cut off what is longer; the longest good heading
of the example municipality has 61."""
MAX_WORDS = 20
"""No heading is longer than a sentence may rather be (`sentence-length`): else any long sentence
could go live as a heading."""
TOO_LONG = gettext_noop(
    "This heading has %(words)d words. That is too long for a heading: use at most %(max)d."
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every title, heading and header of a table or a term."""
    for block in document.blocks:
        if block.kind in KINDS:
            characters, words = len(block.text), len(WORD.findall(block.text))
            is_too_long = words > MAX_WORDS
            yield Observation(
                outcome=FAILED if is_too_long or characters > ADVISED_CHARACTERS else PASSED,
                pointer=to_block(block),
                message=TOO_LONG if is_too_long else "",
                params={
                    "characters": characters,
                    "words": words,
                    "max": MAX_WORDS if is_too_long else ADVISED_CHARACTERS,
                },
                blocking=is_too_long,
            )


RULE = Rule(
    id="heading-length",
    title=gettext_noop("Headings have at most 20 words, and rather not more than 65 characters."),
    requirements=("b1:headings",),
    impact=MODERATE,
    blocking=True,
    source="GOV.UK, content design: titles of at most 65 characters; Yoast SEO for Dutch: 20 words",
    message=gettext_noop("This heading has %(characters)d characters. Aim for at most %(max)d."),
    advice=gettext_noop(
        "Name the subject or ask the question, and say the rest in the text below. "
        "For example: “What does a passport cost?”"
    ),
    why=gettext_noop(
        "Readers and screen reader users go from heading to heading, and search results cut off "
        "long titles."
    ),
    evaluate=evaluate,
)
