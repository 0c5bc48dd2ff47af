"""A role that is named exists."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import tokens
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import known_roles


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element that names a role."""
    for element in index_of(document).having("role"):
        words = tokens(element.tag, "role")
        if words and element.exposed:
            params = {"role": " ".join(words)}
            yield judged(element, fails=known_roles().isdisjoint(words), params=params)


RULE = Rule(
    id="role-valid",
    title=gettext_noop("A role that is named exists."),
    requirements=("wcag:4.1.2", "wcag:1.3.1", "en301549:9.4.1.2", "act:674b10"),
    impact=SERIOUS,
    blocking=True,
    source="WAI-ARIA 1.2; ACT rule 674b10",
    message=gettext_noop("The role “%(role)s” does not exist."),
    advice=gettext_noop(
        "Remove the role or use one from WAI-ARIA. For example: not “buton” but “button”."
    ),
    why=gettext_noop("A screen reader cannot say what it is."),
    evaluate=evaluate,
)
