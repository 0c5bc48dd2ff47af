"""A page begins with a link that jumps to its content."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.focus import is_tabbable
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import ancestor

ASIDE = frozenset({"aside", "nav", "footer"})


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for a whole page with something to reach by keyboard."""
    index = index_of(document)
    stops = (e for e in index.elements if e.exposed and is_tabbable(e.tag))
    first = next(stops, None) if document.full_page else None
    if first is not None:
        target = first.get("href")
        content = index.by_id.get(target[1:]) if target.startswith("#") else None
        yield judged(first, fails=content is None or ancestor(content, ASIDE) is not None)


RULE = Rule(
    id="skip-link",
    title=gettext_noop("A page begins with a link to its content."),
    requirements=("wcag:2.4.1", "act:ye5d6e"),
    impact=MINOR,
    blocking=False,
    source="WCAG 2.2 technique G1; ACT rule ye5d6e",
    message=gettext_noop("The first thing the keyboard meets is not a link to the content."),
    advice=gettext_noop(
        "Begin the page with a link to the content. For example: “To the content”."
    ),
    why=gettext_noop("Keyboard users then need not go through the whole menu."),
    evaluate=evaluate,
)
