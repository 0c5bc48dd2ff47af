"""Every link has a name."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.links import links_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every link that assistive technology meets."""
    for link in links_of(document):
        yield judged(link.element, fails=not link.name)


RULE = Rule(
    id="link-name",
    title=gettext_noop("Every link has a text."),
    requirements=(
        *("wcag:2.4.4", "wcag:4.1.2", "en301549:9.2.4.4", "en301549:9.4.1.2"),
        "act:c487ae",
    ),
    impact=SERIOUS,
    blocking=True,
    source="ACT rule c487ae",
    message=gettext_noop("This link has no text."),
    advice=gettext_noop(
        "Write a link text that says where the link goes. For example: “Report a move”. Is "
        "the link an image? Then say it in the alternative text."
    ),
    why=gettext_noop("Without a text nobody hears where the link goes."),
    evaluate=evaluate,
)
