"""A paragraph in another language says so."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.language import languages_written
from a11y_checks.wcag.html.observing import judged_text

ENOUGH_WORDS = 8
"""A shorter quote or a name does not need a code, and is hard to judge."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every longer block whose language is clear.

    A whole document in another language is the business of `page-language`.
    """
    page = languages_written(" ".join(block.text for block in document.blocks))
    for block in document.blocks:
        if len(block.text.split()) >= ENOUGH_WORDS and block.language in page:
            written = languages_written(block.text)
            other = bool(written) and block.language not in written
            params = {"written": min(written, default="")}
            span = (0, len(block.text)) if other else None
            yield judged_text(block, span, params=params)


RULE = Rule(
    id="language-change-unmarked",
    title=gettext_noop("A paragraph in another language says so."),
    requirements=(
        "wcag:3.1.2",
        "en301549:9.3.1.2",
    ),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 technique H58",
    message=gettext_noop("This text looks like “%(written)s”, but has no language code."),
    advice=gettext_noop("Mark the text with its language, or translate it."),
    why=gettext_noop("Without a code a Dutch voice reads the words as if they were Dutch."),
    evaluate=evaluate,
)
