"""A page does not reload or move on by itself."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged

CONTENT = re.compile(r"\s*(\d{1,9})[\d.]*(?:\s*[;,]|\s+\S|\s*$)")
TWENTY_HOURS = 72_000
"""WCAG 2.2, success criterion 2.2.1: a limit longer than 20 hours is an exception."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for the first refresh that a browser obeys."""
    for element in index_of(document).named("meta"):
        found = CONTENT.match(element.get("content"))
        if element.get("http-equiv").lower() == "refresh" and found:
            seconds = int(found.group(1))
            fails = 0 < seconds <= TWENTY_HOURS
            yield judged(element, fails=fails, params={"seconds": seconds})
            return


RULE = Rule(
    id="meta-refresh",
    title=gettext_noop("A page does not reload or move on by itself."),
    requirements=("wcag:2.2.1", "wcag:3.2.5", "en301549:9.2.2.1", "act:bc659a", "act:bisz58"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2 failures F40 and F41; ACT rules bc659a and bisz58",
    message=gettext_noop("This page reloads or moves on after %(seconds)d seconds."),
    advice=gettext_noop(
        "Remove it. Let the server send people on at once, or show a link. For example: “Go "
        "to the new page”."
    ),
    why=gettext_noop("Slow readers lose the page while they read."),
    evaluate=evaluate,
)
