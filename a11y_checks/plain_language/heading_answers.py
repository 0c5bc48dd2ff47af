"""A heading says what the text below it answers."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.lists import read_words
from a11y_checks.plain_language.text.pointers import to_block
from a11y_checks.rule import Rule


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every heading."""
    vague = read_words("vague-headings.txt")
    for block in document.blocks:
        if block.kind == "heading":
            says_nothing = _bare(block.text) in vague
            yield Observation(FAILED if says_nothing else PASSED, to_block(block))


def _bare(heading: str) -> str:
    """Return a heading in lower case, without its number and the punctuation around it."""
    return heading.casefold().lstrip("0123456789.) ").strip(" .:?!")


RULE = Rule(
    id="heading-answers",
    title=gettext_noop("Headings say what the text below them answers."),
    requirements=("b1:headings",),
    impact=MODERATE,
    blocking=False,
    source="Direct Duidelijk checklist, part 2: headings state the message",
    message=gettext_noop("This heading does not say what the text below it is about."),
    advice=gettext_noop(
        "Write the question or the answer as the heading. "
        "Not “Algemeen”, but “Wie kan een parkeervergunning krijgen?”."
    ),
    why=gettext_noop("Readers and screen reader users choose by the headings what to read."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
