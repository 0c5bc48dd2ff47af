"""White space comes from the style, not from empty lines."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import has_words, inside

THINGS = frozenset({"img", "svg", "video", "audio", "iframe", "object", "input", "button", "a"})


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every paragraph in our own content."""
    for element in [] if document.full_page else index_of(document).named("p"):
        fails = not has_words(element.tag) and inside(element.tag, THINGS) is None
        yield judged(element, fails=fails)


RULE = Rule(
    id="empty-paragraph",
    title=gettext_noop("There are no empty lines for white space."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1"),
    impact=MINOR,
    blocking=False,
    source="WCAG 2.2 technique C22; HTML Standard §3.2.5",
    message=gettext_noop("This paragraph is empty."),
    advice=gettext_noop(
        "Delete the empty line. The style gives the white space. For example: one Enter "
        "after each paragraph is enough."
    ),
    why=gettext_noop("Some screen readers stop at each empty line and say “blank”."),
    evaluate=evaluate,
)
