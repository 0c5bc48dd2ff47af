"""An ARIA attribute has a value that exists."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.aria import aria_attributes, facts_of
from a11y_checks.wcag.html.index import Element, Index, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every known ARIA attribute with a value."""
    index = index_of(document)
    for name in sorted(index.by_attribute.keys() & aria_attributes().keys()):
        for element in index.having(name):
            value = element.get(name)
            if value:
                params = {"name": name, "value": value}
                yield judged(element, fails=not _is_right(element, name, index), params=params)


def _is_right(element: Element, name: str, index: Index) -> bool:
    """Return whether the value fits; what a required attribute refers to must be there."""
    must_exist = name in facts_of(explicit_role(element.tag)).required
    kind = aria_attributes()[name]
    if kind.kind.startswith("idref") and must_exist and not index.referenced(element.tag, name):
        return False
    return kind.accepts(element.get(name))


RULE = Rule(
    id="aria-value",
    title=gettext_noop("An ARIA attribute has a value that exists."),
    requirements=("wcag:4.1.2", "wcag:1.3.1", "en301549:9.4.1.2", "act:6a7281"),
    impact=SERIOUS,
    blocking=True,
    source="WAI-ARIA 1.2 §6.2.4; ACT rule 6a7281",
    message=gettext_noop("The value “%(value)s” is not possible for “%(name)s”."),
    advice=gettext_noop("Use a value from WAI-ARIA. For example: “true” or “false”, not “yes”."),
    why=gettext_noop("A screen reader then tells the wrong state."),
    evaluate=evaluate,
)
