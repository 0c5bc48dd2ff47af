"""No sound starts by itself."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import judged

FRAGMENT = re.compile(r"#t=(\d+(?:\.\d+)?)?,(\d+(?:\.\d+)?)$")
MAX_SECONDS = 3
"""WCAG 2.2, success criterion 1.4.2."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every video or recording that starts by itself."""
    for element in index_of(document).named("video", "audio"):
        if element.has("autoplay") and not element.has("muted"):
            long = _seconds(element) > MAX_SECONDS
            yield judged(element, fails=long and not element.has("controls"))


def _seconds(element: Element) -> float:
    """Return how long the address says it plays; endless when it says nothing."""
    source = element.tag.find("source")
    address = element.get("src") or (attribute(source, "src") if source else "")
    found = FRAGMENT.search(address)
    return float(found.group(2)) - float(found.group(1) or 0) if found else float("inf")


RULE = Rule(
    id="autoplay",
    title=gettext_noop("No sound starts by itself."),
    requirements=(
        "wcag:1.4.2",
        "en301549:9.1.4.2",
        "act:80f0bf",
        "act:4c31df",
    ),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failure F23; ACT rule 80f0bf",
    message=gettext_noop("This starts by itself and cannot be stopped."),
    advice=gettext_noop("Let people start it themselves with a button."),
    why=gettext_noop("The sound drowns the voice of a screen reader."),
    evaluate=evaluate,
)
