"""An id that others refer to is used once."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged

REFERRING = (
    *("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"),
    *("aria-errormessage", "aria-details", "aria-activedescendant"),
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every id that a label, a cell or ARIA refers to."""
    index = index_of(document)
    used = {key for name in REFERRING for e in index.having(name) for key in e.get(name).split()}
    seen: set[str] = set()
    for element in index.having("id"):
        key = element.get("id")
        if key in used:
            yield judged(element, fails=key in seen, params={"id": key})
            seen.add(key)


RULE = Rule(
    id="duplicate-id",
    title=gettext_noop("An id that others refer to is used once."),
    requirements=("wcag:4.1.2", "wcag:1.3.1", "en301549:9.4.1.2"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failure F77",
    message=gettext_noop("The id “%(id)s” is used more than once."),
    advice=gettext_noop(
        "Give each element an id of its own. For example: “phone-home” and “phone-work”."
    ),
    why=gettext_noop("A label then belongs to the wrong field."),
    evaluate=evaluate,
)
