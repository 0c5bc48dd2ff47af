"""Everybody sees what to fill in, not only who listens."""

from collections.abc import Iterator, Mapping

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.controls import Control, controls_of
from a11y_checks.wcag.html.index import Index, index_of
from a11y_checks.wcag.html.names import labels_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.sight import is_out_of_sight
from a11y_checks.wcag.html.tree import ancestors

TYPED = frozenset({"", "text", "email", "tel", "url", "number", "password", "date"})
"""Kinds of input that say nothing by themselves; a search field has its button beside it."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every text field with a name, outside a search form or a table."""
    index = index_of(document)
    for control in controls_of(document):
        if control.name and _is_typed(control):
            yield judged(control.element, fails=not _has_words_in_sight(control, index))


def _is_typed(control: Control) -> bool:
    field = control.element
    if field.tag.name not in {"input", "textarea"} or field.get("type").lower() not in TYPED:
        return False
    around = ancestors(field.tag)
    return not any(e.name == "table" or e.name == "search" or _searches(e.attrs) for e in around)


def _searches(attributes: Mapping[str, object]) -> bool:
    return attributes.get("role") == "search" or "zoek" in str(attributes.get("action", ""))


def _has_words_in_sight(control: Control, index: Index) -> bool:
    """Return whether words can be seen; a placeholder has a rule of its own."""
    field = control.element
    named = [*labels_of(field.tag, index), *index.referenced(field.tag, "aria-labelledby")]
    seen = [tag for tag in named if index.by_tag[id(tag)].rendered and not is_out_of_sight(tag)]
    return bool(seen) or field.has("placeholder") or bool(control.group)


RULE = Rule(
    id="visible-label",
    title=gettext_noop("Everybody sees what to fill in."),
    requirements=("wcag:3.3.2", "en301549:9.3.3.2"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failure F82 and technique G131",
    message=gettext_noop("A screen reader says “%(name)s” here, but nobody can see that."),
    advice=gettext_noop("Put the label beside the field, for example: “Date of birth”."),
    why=gettext_noop("Without words in sight nobody knows what to fill in."),
    evaluate=evaluate,
)
