"""What is hidden from a screen reader cannot get the keyboard."""

from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.focus import is_tabbable
from a11y_checks.wcag.html.index import Element, Index, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import ancestor


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element that hides itself from assistive technology.

    A script can send the keyboard on at once, so a page with scripts only gets advice.
    """
    index = index_of(document)
    blocking = "script" not in index.by_name
    for element in index.having("aria-hidden"):
        if element.rendered and _hides_first(element, index):
            reachable = (tag for tag in _all(element.tag) if _is_stop(tag, index))
            yield judged(element, fails=next(reachable, None) is not None, blocking=blocking)


def _hides_first(element: Element, index: Index) -> bool:
    """Return whether it is hidden by its own word, not also by an element around it."""
    around = index.by_tag.get(id(element.tag.parent))
    is_hidden = element.get("aria-hidden").lower() == "true"
    return is_hidden and (around is None or around.exposed)


def _all(tag: Tag) -> Iterator[Tag]:
    yield tag
    yield from tag.find_all(True)


def _is_stop(tag: Tag, index: Index) -> bool:
    return index.by_tag[id(tag)].rendered and is_tabbable(tag) and not _is_folded(tag)


def _is_folded(tag: Tag) -> bool:
    """Return whether it is in closed details, where only the summary can get focus."""
    details = ancestor(tag, {"details"}) if tag.name != "summary" else None
    return details is not None and "open" not in details.attrs


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
