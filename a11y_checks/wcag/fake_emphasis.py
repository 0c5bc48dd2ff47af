"""Underlining is for links, and bold or italics are for a few words."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import ancestor

MAX_WORDS = 15
EMPHASIS = frozenset({"strong", "b", "em", "i"})
LINK = frozenset({"a"})
UNDERLINED = gettext_noop("Underlined text looks like a link, but it is none.")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every underlined, bold or italic run of words."""
    for element in index_of(document).named("u", *sorted(EMPHASIS)):
        if not element.rendered or ancestor(element.tag, _around(element.tag.name)) is not None:
            continue
        words = len(element.tag.get_text(" ").split())
        if element.tag.name == "u":
            yield judged(element, fails=words > 0, message=UNDERLINED)
        else:
            yield judged(element, fails=words > MAX_WORDS, params={"words": words})


def _around(name: str) -> frozenset[str]:
    """Return the elements inside which this one says nothing new: a link, or more of the same."""
    return LINK | (EMPHASIS if name in EMPHASIS else {name})


RULE = Rule(
    id="fake-emphasis",
    title=gettext_noop("Emphasis is for a few words, and underlining only for links."),
    requirements=("wcag:1.3.1", "wcag:1.4.8"),
    impact=MINOR,
    blocking=False,
    source="W3C COGA Making Content Usable",
    message=gettext_noop("These %(words)d words in a row are all bold or italic."),
    advice=gettext_noop(
        "Make only the most important words bold. For example: only “before 1 May”. Is the "
        "whole text important? Put it in a notice."
    ),
    why=gettext_noop(
        "Long bold or italic text is tiring. When everything stands out, nothing does."
    ),
    evaluate=evaluate,
)
