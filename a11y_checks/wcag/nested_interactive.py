"""A button or link holds no other button or link."""

from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.focus import is_focusable
from a11y_checks.wcag.html.index import Index, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import role_of
from a11y_checks.wcag.html.tree import elements_in

CLOSED = frozenset(
    {
        *("button", "checkbox", "img", "math", "menuitemcheckbox", "menuitemradio", "meter"),
        *("option", "progressbar", "radio", "scrollbar", "separator", "slider", "switch", "tab"),
    }
)
"""WAI-ARIA 1.2: roles whose children are presentational."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element that hides what is inside it."""
    index = index_of(document)
    for element in index.candidates("button", "summary"):
        if element.exposed and role_of(element.tag) in CLOSED:
            fails = any(_is_stop(tag, index) for tag in elements_in(element.tag))
            yield judged(element, fails=fails)


def _is_stop(tag: Tag, index: Index) -> bool:
    return index.by_tag[id(tag)].rendered and is_focusable(tag)


RULE = Rule(
    id="nested-interactive",
    title=gettext_noop("A button holds no other button or link."),
    requirements=("wcag:4.1.2", "en301549:9.4.1.2", "act:307n5z"),
    impact=SERIOUS,
    blocking=True,
    source="WAI-ARIA 1.2 §5.2.8; ACT rule 307n5z",
    message=gettext_noop("There is something to click inside this button."),
    advice=gettext_noop(
        "Put the two beside each other. For example: first the button, then the link."
    ),
    why=gettext_noop("A screen reader cannot reach what is inside a button."),
    evaluate=evaluate,
)
