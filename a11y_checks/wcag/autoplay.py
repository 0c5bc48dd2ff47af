"""No sound starts by itself."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document, once
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import child

FRAGMENT = re.compile(r"#t=(\d+(?:\.\d+)?)?,(\d+(?:\.\d+)?)$")
STOP = re.compile(r"\b(?:pause|stop|mute|pauze|pauzeer|dempen?|geluid uit)\b", re.I)
MAX_SECONDS = 3
"""WCAG 2.2, success criterion 1.4.2."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every video or recording that starts by itself."""
    for element in index_of(document).named("video", "audio"):
        if element.has("autoplay") and not element.has("muted"):
            long = _seconds(element) > MAX_SECONDS
            stoppable = element.has("controls") or _has_button(document)
            yield judged(element, fails=long and not stoppable)


@once
def _has_button(document: Document) -> bool:
    """Return whether a button that everybody meets promises to stop or silence something."""
    index = index_of(document)
    buttons = (e for e in index.candidates("button") if e.exposed)
    return any(STOP.search(accessible_name(e.tag, index)) for e in buttons)


def _seconds(element: Element) -> float:
    """Return how long the address says it plays; endless when it says nothing."""
    source = child(element.tag, "source")
    address = element.get("src") or (attribute(source, "src") if source else "")
    found = FRAGMENT.search(address)
    return float(found.group(2)) - float(found.group(1) or 0) if found else float("inf")


RULE = Rule(
    id="autoplay",
    title=gettext_noop("No sound starts by itself."),
    requirements=("wcag:1.4.2", "en301549:9.1.4.2", "act:80f0bf", "act:4c31df"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failure F23; ACT rule 80f0bf",
    message=gettext_noop("This starts by itself and cannot be stopped."),
    advice=gettext_noop(
        "Let people start it themselves with a button. For example: a video that waits until "
        "people choose “Play”."
    ),
    why=gettext_noop("The sound drowns the voice of a screen reader."),
    evaluate=evaluate,
)
