"""What is hidden from a screen reader cannot get the keyboard."""

from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.focus import is_tabbable
from a11y_checks.wcag.html.index import Index, index_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element that hides itself from assistive technology.

    A script can send the keyboard on at once, so a page with scripts only gets advice.
    """
    index = index_of(document)
    blocking = "script" not in index.by_name
    for element in index.having("aria-hidden"):
        if element.rendered and element.get("aria-hidden").lower() == "true":
            reachable = (tag for tag in _all(element.tag) if _is_stop(tag, index))
            yield judged(element, fails=next(reachable, None) is not None, blocking=blocking)


def _all(tag: Tag) -> Iterator[Tag]:
    yield tag
    yield from tag.find_all(True)


def _is_stop(tag: Tag, index: Index) -> bool:
    return index.by_tag[id(tag)].rendered and is_tabbable(tag)


RULE = Rule(
    id="aria-hidden-focus",
    title=gettext_noop("What is hidden from a screen reader cannot get the keyboard."),
    requirements=("wcag:4.1.2", "wcag:1.3.1", "en301549:9.4.1.2", "act:6cfa84"),
    impact=SERIOUS,
    blocking=True,
    source="ACT rule 6cfa84",
    message=gettext_noop("A screen reader does not see this, but the Tab key stops here."),
    advice=gettext_noop(
        "Do not hide it, or take it out of the Tab order. For example: remove aria-hidden "
        "from a button that people can use."
    ),
    why=gettext_noop("A listener lands somewhere and hears nothing."),
    evaluate=evaluate,
)
