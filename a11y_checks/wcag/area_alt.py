"""Every link in an image map has a name."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import CRITICAL
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every area with a link."""
    index = index_of(document)
    for element in index.named("area"):
        if element.exposed and element.has("href"):
            yield judged(element, fails=not accessible_name(element.tag, index))


RULE = Rule(
    id="area-alt",
    title=gettext_noop("Every link in an image map has a text."),
    requirements=("wcag:1.1.1", "wcag:2.4.4", "en301549:9.1.1.1"),
    impact=CRITICAL,
    blocking=True,
    source="WCAG 2.2 technique H24",
    message=gettext_noop("This part of the image is a link without a text."),
    advice=gettext_noop("Say where the link goes, for example: “Neighbourhood North”."),
    why=gettext_noop("People who cannot see the image cannot choose the link."),
    evaluate=evaluate,
)
