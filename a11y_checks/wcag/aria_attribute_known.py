"""An ARIA attribute exists."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.aria import aria_attributes
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every attribute that begins with aria-."""
    index = index_of(document)
    for name in [name for name in index.by_attribute if name.startswith("aria-")]:
        for element in index.having(name):
            yield judged(element, fails=name not in aria_attributes(), params={"name": name})


RULE = Rule(
    id="aria-attribute-known",
    title=gettext_noop("An ARIA attribute exists."),
    requirements=("wcag:4.1.2", "wcag:1.3.1", "en301549:9.4.1.2", "act:5f99a7"),
    impact=SERIOUS,
    blocking=True,
    source="WAI-ARIA 1.2; ACT rule 5f99a7",
    message=gettext_noop("The attribute “%(name)s” does not exist."),
    advice=gettext_noop(
        "Remove it or use one from WAI-ARIA. For example: not “aria-lable” but “aria-label”."
    ),
    why=gettext_noop("A screen reader ignores what it does not know."),
    evaluate=evaluate,
)
