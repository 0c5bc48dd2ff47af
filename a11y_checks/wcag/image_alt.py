"""Every image has an alternative text, or says that it is decoration."""

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
    """Yield one observation for every image that is not marked as decoration."""
    index = index_of(document)
    for element in index.candidates("img"):
        if element.exposed and element.tag.name != "svg" and role_of(element.tag) == "img":
            yield judged(element, fails=not accessible_name(element.tag, index))


RULE = Rule(
    id="image-alt",
    title=gettext_noop("Every image has an alternative text."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1", "act:23a2a8"),
    impact=CRITICAL,
    blocking=True,
    source="WCAG 2.2 technique H37; ACT rule 23a2a8",
    message=gettext_noop("This image has no alternative text."),
    advice=gettext_noop(
        "Describe what the image tells, for example: “Map of the car parks in the centre”. "
        "Does it tell nothing new? Then mark it as decoration."
    ),
    why=gettext_noop("People who cannot see the image hear this text instead."),
    evaluate=evaluate,
)
