"""A field keeps its label while somebody types in it."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.controls import controls_of
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import label_text
from a11y_checks.wcag.html.observing import judged

OTHER_NAMES = ("aria-labelledby", "aria-label", "title")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every field with an example text in it."""
    index = index_of(document)
    for control in controls_of(document):
        field = control.element
        if field.get("placeholder"):
            labelled = any(map(field.get, OTHER_NAMES)) or label_text(field.tag, index).strip()
            yield judged(field, fails=not labelled)


RULE = Rule(
    id="placeholder-label",
    title=gettext_noop("A field keeps its label while you type."),
    requirements=("wcag:3.3.2", "en301549:9.3.3.2"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 technique H44; W3C WAI Forms Tutorial, placeholder text",
    message=gettext_noop("The only label of this field is the pale text in it."),
    advice=gettext_noop(
        "Put the label above the field, for example: “Date of birth”. In the field you can give "
        "an example, such as 31-01-1990."
    ),
    why=gettext_noop("The text in the field disappears as soon as somebody types."),
    evaluate=evaluate,
)
