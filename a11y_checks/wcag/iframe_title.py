"""Every frame says what is in it."""

from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import integer
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every frame that a keyboard can reach."""
    index = index_of(document)
    for element in index.named("iframe", "frame"):
        if element.exposed and not explicit_role(element.tag) and not _is_skipped(element.tag):
            yield judged(element, fails=not accessible_name(element.tag, index))


def _is_skipped(tag: Tag) -> bool:
    place = integer(tag, "tabindex")
    return place is not None and place < 0


RULE = Rule(
    id="iframe-title",
    title=gettext_noop("Every frame has a title."),
    requirements=("wcag:4.1.2", "wcag:2.4.1", "en301549:9.4.1.2", "act:cae760"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2 technique H64; ACT rule cae760",
    message=gettext_noop("This frame has no title."),
    advice=gettext_noop("Say what is in it, for example: “Video: how to sort your waste”."),
    why=gettext_noop("A screen reader user decides by the title whether to go in."),
    evaluate=evaluate,
)
