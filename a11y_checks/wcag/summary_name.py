"""Every button of a fold-out part has words."""

from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import role_of
from a11y_checks.wcag.html.tree import child


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every summary that opens its details."""
    index = index_of(document)
    for element in index.named("summary"):
        if element.exposed and not role_of(element.tag) and _opens(element.tag):
            yield judged(element, fails=not accessible_name(element.tag, index))


def _opens(tag: Tag) -> bool:
    details = tag.parent
    if details is None or details.name != "details":
        return False
    return child(details, "summary") is tag and any(
        isinstance(part, Tag) or str(part).strip() for part in details.contents if part is not tag
    )


RULE = Rule(
    id="summary-name",
    title=gettext_noop("A fold-out part has a title."),
    requirements=("wcag:4.1.2", "en301549:9.4.1.2", "act:2t702h"),
    impact=SERIOUS,
    blocking=True,
    source="ACT rule 2t702h",
    message=gettext_noop("This fold-out part has no title."),
    advice=gettext_noop("Say what people find in it, for example: “What do you take with you?”"),
    why=gettext_noop("Nobody opens something without a name."),
    evaluate=evaluate,
)
