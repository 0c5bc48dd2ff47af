"""Every button has a name."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import CRITICAL
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import role_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every button; an image button is `image-button-name`."""
    index = index_of(document)
    for element in index.candidates("button", "input"):
        is_image = element.tag.name == "input" and element.get("type").lower() == "image"
        if element.exposed and role_of(element.tag) == "button" and not is_image:
            yield judged(element, fails=not accessible_name(element.tag, index))


RULE = Rule(
    id="button-name",
    title=gettext_noop("Every button has a text."),
    requirements=("wcag:4.1.2", "en301549:9.4.1.2", "act:97a4e1"),
    impact=CRITICAL,
    blocking=True,
    source="ACT rule 97a4e1",
    message=gettext_noop("This button has no text."),
    advice=gettext_noop("Say what the button does, for example: “Send”."),
    why=gettext_noop("A screen reader only says “button”."),
    evaluate=evaluate,
)
