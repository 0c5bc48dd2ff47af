"""Choices that belong together have a question that is said with them."""

from collections import defaultdict
from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import Element, Index, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import ancestors

GROUPS = frozenset({"group", "radiogroup"})
MIN_CHOICES = 2


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every set of radio buttons with one name."""
    sets: dict[str, list[Element]] = defaultdict(list)
    index = index_of(document)
    for element in index.named("input"):
        if element.exposed and element.get("type").lower() == "radio" and element.get("name"):
            sets[element.get("name")].append(element)
    for choices in sets.values():
        if len(choices) >= MIN_CHOICES:
            yield judged(choices[0], fails=not _is_asked(choices[0].tag, index))


def _is_asked(tag: Tag, index: Index) -> bool:
    """Return whether a group around it has a name, such as a legend."""
    around = (each for each in ancestors(tag) if _is_group(each))
    return any(accessible_name(group, index) for group in around)


def _is_group(tag: Tag) -> bool:
    return tag.name == "fieldset" or tag.attrs.get("role") in GROUPS


RULE = Rule(
    id="choice-group",
    title=gettext_noop("Choices that belong together have one question."),
    requirements=("wcag:1.3.1", "wcag:3.3.2", "en301549:9.1.3.1"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 techniques H71 and ARIA17",
    message=gettext_noop("These choices belong together, but are not in one group."),
    advice=gettext_noop(
        "Put the choices in a fieldset with a legend. For example, the legend: “Who is moving?”"
    ),
    why=gettext_noop("A screen reader then says the question with every choice."),
    evaluate=evaluate,
)
