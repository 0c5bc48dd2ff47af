"""A link to a place in the page finds that place."""

from collections.abc import Iterator
from urllib.parse import unquote

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.links import links_of
from a11y_checks.wcag.html.observing import judged

ALWAYS_THERE = frozenset({"", "top"})


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every link to a place in a whole page without scripts for it."""
    index = index_of(document)
    names = {element.get("name") for element in index.having("name")}
    for link in links_of(document) if document.full_page else ():
        place = unquote(link.target[1:]) if link.target.startswith("#") else ""
        if place.lower() not in ALWAYS_THERE and not place.startswith(("/", "!", ":~:")):
            missing = place not in index.by_id and place not in names
            yield judged(link.element, fails=missing, params={"place": place})


RULE = Rule(
    id="broken-anchor",
    title=gettext_noop("A link to a place in the page finds that place."),
    requirements=("wcag:2.4.4", "wcag:2.4.1", "en301549:9.2.4.4"),
    impact=MODERATE,
    blocking=False,
    source="HTML Living Standard, navigating to a fragment; WCAG 2.2 technique G124",
    message=gettext_noop("This link goes to “%(place)s”, but that is not on this page."),
    advice=gettext_noop(
        "Give the place that id, or mend the link. For example: <h2 id=‘costs’> for "
        "the link #costs."
    ),
    why=gettext_noop("Who follows the link stays in the same place, and does not know why."),
    evaluate=evaluate,
)
