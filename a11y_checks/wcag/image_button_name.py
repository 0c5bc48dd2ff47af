"""Every button that is an image has a name."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import CRITICAL
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every image button."""
    index = index_of(document)
    for element in index.named("input"):
        if element.exposed and element.get("type").lower() == "image":
            yield judged(element, fails=not accessible_name(element.tag, index))


RULE = Rule(
    id="image-button-name",
    title=gettext_noop("A button that is an image has an alternative text."),
    requirements=("wcag:1.1.1", "wcag:4.1.2", "en301549:9.1.1.1", "act:59796f"),
    impact=CRITICAL,
    blocking=True,
    source="WCAG 2.2 technique H36; ACT rule 59796f",
    message=gettext_noop("This image button has no text."),
    advice=gettext_noop("Say what the button does, for example: “Search”."),
    why=gettext_noop("A screen reader only says “button”."),
    evaluate=evaluate,
)
