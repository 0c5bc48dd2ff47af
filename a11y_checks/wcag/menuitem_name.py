"""Every choice in a menu has a name."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import role_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every menu item."""
    index = index_of(document)
    for element in index.having("role"):
        if element.exposed and role_of(element.tag).startswith("menuitem"):
            yield judged(element, fails=not accessible_name(element.tag, index))


RULE = Rule(
    id="menuitem-name",
    title=gettext_noop("Every choice in a menu has a text."),
    requirements=("wcag:4.1.2", "en301549:9.4.1.2", "act:m6b1q3"),
    impact=SERIOUS,
    blocking=True,
    source="ACT rule m6b1q3",
    message=gettext_noop("This choice in the menu has no text."),
    advice=gettext_noop("Say what the choice does, for example: “Change address”."),
    why=gettext_noop("Without a text nobody hears what can be chosen."),
    evaluate=evaluate,
)
