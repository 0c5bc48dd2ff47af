"""A part by role stands in the whole it belongs to."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.aria import facts_of, owner_of
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role, implicit_role, role_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every role that must stand inside another."""
    index = index_of(document)
    for element in index.having("role"):
        role = explicit_role(element.tag)
        needed = facts_of(role).context
        if needed and element.exposed and role != implicit_role(element.tag):
            owner = owner_of(element.tag, index)
            fails = owner is None or role_of(owner) not in needed
            params = {"role": role, "needed": ", ".join(sorted(needed))}
            yield judged(element, fails=fails, params=params)


RULE = Rule(
    id="aria-context",
    title=gettext_noop("A part by role stands in the whole it belongs to."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1", "act:ff89c9"),
    impact=SERIOUS,
    blocking=False,
    source="WAI-ARIA 1.2; ACT rule ff89c9",
    message=gettext_noop("The role “%(role)s” must stand inside: %(needed)s."),
    advice=gettext_noop(
        "Use ordinary HTML, or give the element around it that role. For example: put each "
        "li inside a ul."
    ),
    why=gettext_noop("Alone, the part has no meaning for a screen reader."),
    evaluate=evaluate,
)
