"""A paragraph in another language says so."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.language import languages_written
from a11y_checks.wcag.html.observing import shortened

ENOUGH_TEXT = 4000
ENOUGH_WORDS = 8
"""A shorter quote or a name does not need a code, and is hard to judge."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every longer block whose language is clear.

    A whole document in another language is the business of `page-language`.
    """
    page = languages_written(" ".join(block.text for block in document.blocks)[:ENOUGH_TEXT])
    for block in document.blocks:
        is_page_wrong = bool(page) and block.language not in page
        if not is_page_wrong and block.text.count(" ") >= ENOUGH_WORDS - 1:
            written = languages_written(block.text)
            if written:
                fails = block.language not in written
                where = Pointer(block.path, shortened(block.text), 0, len(block.text))
                outcome = FAILED if fails else PASSED
                yield Observation(outcome, where, params={"written": min(written)})


RULE = Rule(
    id="language-change-unmarked",
    title=gettext_noop("A paragraph in another language says so."),
    requirements=("wcag:3.1.2", "en301549:9.3.1.2"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 technique H58",
    message=gettext_noop("This text looks like “%(written)s”, but has no language code."),
    advice=gettext_noop("Mark the text with its language, or translate it."),
    why=gettext_noop("Without a code a Dutch voice reads the words as if they were Dutch."),
    evaluate=evaluate,
)
