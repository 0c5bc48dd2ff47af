"""Only elements that can have a name get a hidden name."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import role_of

NAMING = (
    *("aria-label", "aria-labelledby", "aria-roledescription"),
    *("aria-braillelabel", "aria-brailleroledescription"),
)
PROHIBITED = frozenset(
    {
        *("caption", "code", "deletion", "emphasis", "generic", "insertion", "none", "paragraph"),
        *("presentation", "strong", "subscript", "superscript"),
    }
)
"""WAI-ARIA 1.2 §5.2.8.6: roles which cannot be named."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every exposed element with a name or description of its own."""
    for element in index_of(document).having(*NAMING):
        role = role_of(element.tag)
        if element.exposed and any(element.get(name) for name in NAMING):
            params = {"role": role or element.tag.name}
            yield judged(element, fails=role in PROHIBITED, params=params)


RULE = Rule(
    id="aria-name-prohibited",
    title=gettext_noop("Only elements that can have a name get one."),
    requirements=("wcag:4.1.2", "en301549:9.4.1.2", "act:kb1m8s"),
    impact=MODERATE,
    blocking=False,
    source="WAI-ARIA 1.2 §5.2.8.6; ACT rule kb1m8s",
    message=gettext_noop("A hidden name has no meaning on “%(role)s”."),
    advice=gettext_noop(
        "Put the words in the text, or give the element a role that can have a name. For "
        "example: write “Required” after the label of a field."
    ),
    why=gettext_noop("Many screen readers skip such a name."),
    evaluate=evaluate,
)
