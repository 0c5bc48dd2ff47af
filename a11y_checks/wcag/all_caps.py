"""No words in capitals only."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document, TextBlock
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.observing import judged_text

CAPITALS = re.compile(r"\b[A-ZÀ-ÖØ-Þ]{2,}(?:[ ,:'’-]+[A-ZÀ-ÖØ-Þ]{2,}){2,}\b")
TWO_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ]{2}[A-ZÀ-ÖØ-Þ ,:'’-]+[A-ZÀ-ÖØ-Þ]{2}")
LONG_WORD = re.compile(r"[^\W\d_]{5}")
"""Abbreviations in a row (KVK BTW IBAN) have no word of five letters."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield failed for every block with three words in capitals in a row, else one passed."""
    yield from judged_text(document, _shouting, hint=TWO_CAPITALS)


def _shouting(block: TextBlock) -> tuple[int, int] | None:
    found = CAPITALS.search(block.text)
    return found.span() if found and LONG_WORD.search(found.group()) else None


RULE = Rule(
    id="all-caps",
    title=gettext_noop("Sentences are not in capitals."),
    requirements=("wcag:1.4.8",),
    impact=MINOR,
    blocking=False,
    source="W3C COGA Making Content Usable; NL Design System, typography",
    message=gettext_noop("These words are all in capitals."),
    advice=gettext_noop(
        "Write normal letters. Make one or two words bold if they are important. For "
        "example: not “BRING YOUR PASSPORT” but “Bring your passport”."
    ),
    why=gettext_noop("Capitals are harder to read, and some screen readers spell them."),
    evaluate=evaluate,
)
