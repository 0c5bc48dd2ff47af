"""An ARIA attribute belongs with the role of its element."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.aria import aria_attributes, facts_of
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import role_of
from a11y_checks.wcag.html.wordlist import read_list

NAMING = frozenset({"aria-label", "aria-labelledby"})


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every ARIA attribute that is not for all roles."""
    index = index_of(document)
    special = aria_attributes().keys() - read_list("aria_global_attributes.txt")
    for name in sorted(index.by_attribute.keys() & special):
        for element in index.having(name):
            if element.exposed and element.get(name):
                role = role_of(element.tag)
                params = {"name": name, "role": role or element.tag.name}
                yield judged(element, fails=not _may_have(element, role, name), params=params)


def _may_have(element: Element, role: str, name: str) -> bool:
    if element.tag.name == "input" and not role:
        return name in {"aria-required", "aria-readonly", "aria-placeholder"}
    facts = facts_of(role)
    return name in facts.supported | facts.required


RULE = Rule(
    id="aria-attribute-allowed",
    title=gettext_noop("An ARIA attribute belongs with the role of its element."),
    requirements=("wcag:4.1.2", "en301549:9.4.1.2", "act:5c01ea"),
    impact=MODERATE,
    blocking=False,
    source="WAI-ARIA 1.2; ACT rule 5c01ea",
    message=gettext_noop("“%(name)s” has no meaning on “%(role)s”."),
    advice=gettext_noop(
        "Remove the attribute, or use the right element. For example: aria-checked belongs "
        "on a checkbox, not on a link."
    ),
    why=gettext_noop("Screen readers do different things with it."),
    evaluate=evaluate,
)
