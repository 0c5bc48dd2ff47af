"""Every drawing that is an image has a name."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role

ROLES = frozenset({"img", "graphics-document", "graphics-symbol"})


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every svg, or part of one, with the role of an image."""
    index = index_of(document)
    for element in index.having("role"):
        in_drawing = element.tag.name == "svg" or id(element.tag) in index.in_drawings
        if element.exposed and in_drawing and explicit_role(element.tag) in ROLES:
            yield judged(element, fails=not accessible_name(element.tag, index))


RULE = Rule(
    id="svg-name",
    title=gettext_noop("A drawing that is an image has a name."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1", "act:7d6734"),
    impact=SERIOUS,
    blocking=True,
    source="ACT rule 7d6734",
    message=gettext_noop("This drawing (svg) has no name."),
    advice=gettext_noop(
        "Give it a title. For example: “Number of visitors in each month”. Hide it from "
        "screen readers when it is decoration."
    ),
    why=gettext_noop("A screen reader says “image” and nothing more."),
    evaluate=evaluate,
)
