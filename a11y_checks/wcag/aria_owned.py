"""A list, menu or table by role holds the parts it needs."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.aria import facts_of, owned_elements
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role, implicit_role, role_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every role that needs parts, unless it is still loading."""
    index = index_of(document)
    for element in index.having("role"):
        role = explicit_role(element.tag)
        needed = facts_of(role).owned
        is_busy = element.get("aria-busy").lower() == "true"
        if needed and element.exposed and not is_busy and role != implicit_role(element.tag):
            inside = "group" if "group" in needed else ""
            owned = [role_of(tag) for tag in owned_elements(element.tag, index, inside)]
            fails = not owned or not needed.issuperset(owned)
            yield judged(element, fails=fails, params={"role": role})


RULE = Rule(
    id="aria-owned",
    title=gettext_noop("A list or menu by role holds the parts it needs."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1", "act:bc4a75"),
    impact=SERIOUS,
    blocking=False,
    source="WAI-ARIA 1.2; ACT rule bc4a75",
    message=gettext_noop("The role “%(role)s” holds other parts than it should."),
    advice=gettext_noop(
        "Use ordinary HTML, or give the parts their roles. For example: only li may stand "
        "directly in a ul."
    ),
    why=gettext_noop("A screen reader counts the parts. Wrong parts give a wrong count."),
    evaluate=evaluate,
)
