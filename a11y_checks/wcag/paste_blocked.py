"""A field takes what somebody pastes."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged

REFUSES = re.compile(r"return\s+false|preventDefault\(")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every field that does something of its own with pasting."""
    for element in index_of(document).having("onpaste"):
        yield judged(element, fails=bool(REFUSES.search(element.get("onpaste"))))


RULE = Rule(
    id="paste-blocked",
    title=gettext_noop("A field takes what somebody pastes."),
    requirements=("wcag:3.3.8",),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 technique H100 and failure F109",
    message=gettext_noop("Nobody can paste into this field."),
    advice=gettext_noop(
        "Allow pasting. For example: remove onpaste=‘return false’ from the password field."
    ),
    why=gettext_noop("Who cannot remember or type a password keeps it elsewhere and pastes it."),
    evaluate=evaluate,
)
