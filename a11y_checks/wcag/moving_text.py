"""No text moves or blinks."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element made to move or blink."""
    for element in index_of(document).named("marquee", "blink"):
        yield judged(element, fails=element.rendered)


RULE = Rule(
    id="moving-text",
    title=gettext_noop("No text moves or blinks."),
    requirements=("wcag:2.2.2", "en301549:9.2.2.2", "act:efbfc7"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2 failures F16 and F47",
    message=gettext_noop("This text moves or blinks."),
    advice=gettext_noop("Make it plain text. For example: put the message in a notice at the top."),
    why=gettext_noop("Moving text is hard to read and takes attention from the rest."),
    evaluate=evaluate,
)
