"""An element with a role has the states that the role needs."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.aria import facts_of
from a11y_checks.wcag.html.focus import is_focusable
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role, implicit_role

NATIVE = {
    **{"aria-checked": ("input", "option"), "aria-level": ("h1", "h2", "h3", "h4", "h5", "h6")},
    **{"aria-valuenow": ("input", "meter", "progress"), "aria-expanded": ("select", "summary")},
}
FOCUSED = frozenset({"aria-valuenow"})


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element with a role that needs states."""
    for element in index_of(document).having("role"):
        role = explicit_role(element.tag)
        needed = FOCUSED if _is_splitter(element, role) else facts_of(role).required
        if needed and element.exposed and role != implicit_role(element.tag):
            missing = sorted(name for name in needed if not _has(element, name))
            params = {"role": role, "missing": ", ".join(missing)}
            yield judged(element, fails=bool(missing), params=params)


def _is_splitter(element: Element, role: str) -> bool:
    """A line that can get focus divides two parts, and says where it stands."""
    return role == "separator" and is_focusable(element.tag)


def _has(element: Element, name: str) -> bool:
    return bool(element.get(name)) or element.tag.name in NATIVE.get(name, ())


RULE = Rule(
    id="aria-required",
    title=gettext_noop("An element with a role has the states that the role needs."),
    requirements=("wcag:4.1.2", "en301549:9.4.1.2", "act:4e8ab6"),
    impact=SERIOUS,
    blocking=True,
    source="WAI-ARIA 1.2; ACT rule 4e8ab6",
    message=gettext_noop("The role “%(role)s” also needs: %(missing)s."),
    advice=gettext_noop(
        "Add the state, or use an ordinary HTML element that has it. For example: an input "
        "of the type checkbox."
    ),
    why=gettext_noop("A screen reader cannot tell whether it is on or off."),
    evaluate=evaluate,
)
