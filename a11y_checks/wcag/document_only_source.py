"""The page itself gives the information, not only a document."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.links import links_of
from a11y_checks.wcag.html.observing import all_text, judged

DOCUMENT = re.compile(r"\.(?:pdf|docx?|odt|pptx?)(?:[?#]|$)", re.I)
ENOUGH_WORDS = 80
"""A page with fewer words than this beside a document is a signpost to it, not a page."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for the first link to a document."""
    linked = (link for link in links_of(document) if DOCUMENT.search(link.target))
    first = next(linked, None)
    if first is not None:
        words = all_text(document).split(maxsplit=ENOUGH_WORDS)
        yield judged(first.element, fails=len(words) < ENOUGH_WORDS)


RULE = Rule(
    id="document-only-source",
    title=gettext_noop("The page itself gives the information, not only a document."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1"),
    impact=MODERATE,
    blocking=False,
    source="Besluit digitale toegankelijkheid overheid; EN 301 549 clause 10",
    message=gettext_noop("This page says little itself and points to a document."),
    advice=gettext_noop(
        "Put the information on the page. Offer the document as an extra. For example: put "
        "the rules and the prices on the page, and the whole by-law in the document."
    ),
    why=gettext_noop("A document is hard to read on a phone and often not accessible."),
    evaluate=evaluate,
)
