"""What reacts to a click reacts to the keyboard."""

from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.focus import is_focusable
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role
from a11y_checks.wcag.html.tree import ancestors, elements_in

NOT_MEANT = frozenset({"html", "body", "label", "form", "dialog", "option"})
"""Their clicks come up from a part inside, or have a key of their own."""
PRESSED = frozenset({"button", "link", "checkbox", "switch"})


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element with a click or the role of a button or link."""
    for element in index_of(document).having("onclick", "role"):
        if element.exposed and element.tag.name not in NOT_MEANT and _is_pressed(element):
            yield judged(element, fails=not _has_stop(element.tag))


def _is_pressed(element: Element) -> bool:
    return element.has("onclick") or explicit_role(element.tag) in PRESSED


def _has_stop(tag: Tag) -> bool:
    """Return whether the keyboard reaches it, what is around it or something inside it."""
    if "disabled" in tag.attrs or tag.attrs.get("aria-disabled") == "true":
        return True
    if is_focusable(tag) or any(is_focusable(parent) for parent in ancestors(tag)):
        return True
    return any(is_focusable(part) for part in elements_in(tag))


RULE = Rule(
    id="click-without-keyboard",
    title=gettext_noop("What reacts to a click reacts to the keyboard too."),
    requirements=("wcag:2.1.1", "en301549:9.2.1.1"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failures F54 and F59",
    message=gettext_noop("A mouse can press this, but the keyboard cannot reach it."),
    advice=gettext_noop(
        "Use a real button or link. For example: not <div onclick=…> but <button>."
    ),
    why=gettext_noop("People who use no mouse cannot do this now."),
    evaluate=evaluate,
)
