"""No own keyboard shortcuts get in the way."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element with a shortcut key."""
    seen: set[str] = set()
    for element in index_of(document).having("accesskey"):
        key = element.get("accesskey").lower()
        if key:
            yield judged(element, fails=not document.full_page or key in seen)
            seen.add(key)


RULE = Rule(
    id="accesskey",
    title=gettext_noop("Content has no own keyboard shortcuts."),
    requirements=("wcag:2.1.4", "wcag:4.1.2", "en301549:9.2.1.4"),
    impact=MINOR,
    blocking=False,
    source="WebAIM, Keyboard Accessibility: Accesskey",
    message=gettext_noop("This has its own shortcut key, or shares one."),
    advice=gettext_noop(
        "Remove the shortcut key. For example: delete accesskey=‘s’ from the search field."
    ),
    why=gettext_noop("It can clash with the keys of a browser or a screen reader."),
    evaluate=evaluate,
)
