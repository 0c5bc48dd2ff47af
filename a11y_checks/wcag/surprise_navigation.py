"""Nothing opens or is sent because somebody comes to a field or chooses."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged

HANDLERS = ("onfocus", "onchange", "oninput", "onblur")
LEAVES = re.compile(
    r"\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace)\(|\.submit\(\)|\bwindow\.open\("
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every field or link that acts before somebody presses."""
    for element in index_of(document).having(*HANDLERS):
        if element.rendered:
            yield judged(element, fails=any(LEAVES.search(element.get(name)) for name in HANDLERS))


RULE = Rule(
    id="surprise-navigation",
    title=gettext_noop("A page changes only when somebody presses a button or a link."),
    requirements=("wcag:3.2.1", "wcag:3.2.2", "en301549:9.3.2.1", "en301549:9.3.2.2"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failures F36, F37 and F55",
    message=gettext_noop("This opens or sends something before anybody presses a button."),
    advice=gettext_noop(
        "Give it a button of its own. For example: a list of districts with the button “Show”."
    ),
    why=gettext_noop("Who uses the keyboard passes every choice, and is suddenly on another page."),
    evaluate=evaluate,
)
