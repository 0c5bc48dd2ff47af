"""A word has no spaces inside."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document, TextBlock
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.observing import judged_text

SPACED = re.compile(r"(?<![^\W_])(?:[^\W\d_] ){3,}[^\W\d_](?![^\W_])")
TWO_LETTERS = re.compile(r" [^\W\d_] [^\W\d_] ")
"""In every such word; it begins with a space, which is quick to find."""
SERIES = re.compile(r"(?:a b c|x y z|i j k)", re.I)
"""Letters that are named one by one: the alphabet, or unknowns in a sum."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield failed for every block with a word that is spaced out by hand, else one passed."""
    yield from judged_text(document, _spaced, hint=TWO_LETTERS)


def _spaced(block: TextBlock) -> tuple[int, int] | None:
    found = SPACED.search(block.text)
    return found.span() if found and not SERIES.search(found.group()) else None


RULE = Rule(
    id="spaced-letters",
    title=gettext_noop("A word has no spaces between its letters."),
    requirements=("wcag:1.3.2", "en301549:9.1.3.2"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 failure F32 and technique C8",
    message=gettext_noop("There are spaces between the letters of this word."),
    advice=gettext_noop("Write the word without spaces. For example: not “C O S T S” but “Costs”."),
    why=gettext_noop("A screen reader reads loose letters, and search does not find the word."),
    evaluate=evaluate,
)
