"""What moving a phone does, a button does too."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged

LISTENS = re.compile(r"\b(?:on)?device(?:motion|orientation)\b", re.I)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every script in the page that listens to how a phone is held.

    Without any button or checkbox on the page, nobody can do the same or turn it off.
    """
    index = index_of(document)
    for script in index.named("script"):
        if LISTENS.search(script.tag.get_text()):
            controls = [e for e in index.candidates("button", "input") if e.exposed]
            yield judged(script, fails=not any(e.get("type").lower() != "range" for e in controls))


RULE = Rule(
    id="device-motion",
    title=gettext_noop("What moving a phone does, a button does too."),
    requirements=("wcag:2.5.4", "en301549:9.2.5.4", "act:7677a9", "act:c249d5"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failure F106; ACT rules 7677a9 and c249d5",
    message=gettext_noop("This page reacts when a phone is moved, and there is no button for it."),
    advice=gettext_noop(
        "Add a button that does the same and one that turns it off. For example: “Next photo”."
    ),
    why=gettext_noop("A phone can be fixed to a wheelchair, and some hands always shake."),
    evaluate=evaluate,
)
