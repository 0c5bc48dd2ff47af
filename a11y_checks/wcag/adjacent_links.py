"""Links side by side do not go to the same page."""

from collections.abc import Iterator
from itertools import pairwise

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.links import Link, links_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import following


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every link that follows another one at once."""
    for first, second in pairwise(links_of(document)):
        if first.target and _touches(first, second):
            yield judged(second.element, fails=first.target == second.target)


def _touches(first: Link, second: Link) -> bool:
    """Return whether nothing but white space stands between the two links."""
    between = first.element.tag.next_sibling
    while isinstance(between, str) and not between.strip():
        between = between.next_sibling
    return between is second.element.tag and following(first.element.tag) is second.element.tag


RULE = Rule(
    id="adjacent-links",
    title=gettext_noop("Links side by side go to different pages."),
    requirements=("wcag:1.1.1", "wcag:2.4.4", "en301549:9.2.4.4"),
    impact=MINOR,
    blocking=False,
    source="WCAG 2.2 technique H2",
    message=gettext_noop("This link goes to the same page as the link just before it."),
    advice=gettext_noop(
        "Make one link of the two. For example: put the image and its text in the same link."
    ),
    why=gettext_noop("People who use the keyboard or a screen reader pass the same link twice."),
    evaluate=evaluate,
)
