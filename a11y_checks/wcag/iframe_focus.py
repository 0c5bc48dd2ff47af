"""A frame with links or fields can be reached with the keyboard."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import integer
from a11y_checks.wcag.html.focus import is_tabbable
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.sight import is_out_of_sight


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every frame with own content that the Tab key skips."""
    for element in index_of(document).named("iframe"):
        place = integer(element.tag, "tabindex")
        if _is_seen(element) and place is not None and place < 0 and element.has("srcdoc"):
            inner = index_of(Document.from_html(element.get("srcdoc")))
            stops = (e for e in inner.elements if e.rendered and is_tabbable(e.tag))
            yield judged(element, fails=next(stops, None) is not None)


def _is_seen(element: Element) -> bool:
    return element.rendered and not is_out_of_sight(element.tag)


RULE = Rule(
    id="iframe-focus",
    title=gettext_noop("A frame with links or fields can be reached with the keyboard."),
    requirements=("wcag:2.1.1", "en301549:9.2.1.1", "act:akn7bn"),
    impact=SERIOUS,
    blocking=True,
    source="ACT rule akn7bn",
    message=gettext_noop("The keyboard cannot get into this frame."),
    advice=gettext_noop(
        "Remove the negative tabindex from the frame. For example: delete tabindex=‘-1’."
    ),
    why=gettext_noop("Who cannot use a mouse cannot use what is in it."),
    evaluate=evaluate,
)
