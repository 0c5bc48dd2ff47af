"""What is marked as decoration stays out of the way of a screen reader."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import PRESENTATIONAL, explicit_role, role_of


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element that its author marks as decoration."""
    index = index_of(document)
    for element in index.candidates("img"):
        if _is_marked(element):
            still_there = element.exposed and role_of(element.tag) not in PRESENTATIONAL
            yield judged(element, fails=still_there)


def _is_marked(element: Element) -> bool:
    explicit = explicit_role(element.tag)
    if explicit:
        return explicit in PRESENTATIONAL
    return element.tag.name == "img" and element.tag.attrs.get("alt") == ""


RULE = Rule(
    id="decorative-image",
    title=gettext_noop("A decorative image stays silent."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1", "act:46ca7f"),
    impact=MODERATE,
    blocking=True,
    source="WAI-ARIA 1.2 §8.3.2; ACT rule 46ca7f",
    message=gettext_noop("This is marked as decoration, but a screen reader still meets it."),
    advice=gettext_noop(
        "Remove the label or the keyboard stop from it. For example: delete aria-label or "
        "tabindex. Or is it content? Then give it a text."
    ),
    why=gettext_noop("Listeners stop at something that tells them nothing."),
    evaluate=evaluate,
)
