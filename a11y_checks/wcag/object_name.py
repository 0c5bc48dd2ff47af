"""Every embedded object has a name."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role

SHOWN = re.compile(
    r"\.(?:png|jpe?g|gif|svg|webp|avif|mp3|ogg|wav|m4a|mp4|webm|mov)(?:[?#]|$)", re.I
)
KINDS = ("image/", "audio/", "video/")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every object that shows an image, sound or video."""
    index = index_of(document)
    for element in index.named("object"):
        if element.exposed and not explicit_role(element.tag) and _is_shown(element):
            yield judged(element, fails=not accessible_name(element.tag, index))


def _is_shown(element: Element) -> bool:
    kind = element.get("type").lower()
    return kind.startswith(KINDS) if kind else bool(SHOWN.search(element.get("data")))


RULE = Rule(
    id="object-name",
    title=gettext_noop("An embedded object has a name."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1", "act:8fc3b6"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2 technique H53; ACT rule 8fc3b6",
    message=gettext_noop("This object has no name."),
    advice=gettext_noop(
        "Give it a title that says what it shows. For example: “Map of the town hall”."
    ),
    why=gettext_noop("People who cannot see it do not know what it is."),
    evaluate=evaluate,
)
