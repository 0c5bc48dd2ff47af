"""Text is straight on one side only."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.stylesheet import declared_rules

ALIGNED = re.compile(r"text-align\s*:\s*(\w+)", re.I)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every alignment in an attribute or a style element."""
    for element in index_of(document).having("style", "align"):
        found = ALIGNED.search(f"{element.get('style')};text-align:{element.get('align')}")
        if element.rendered and found:
            yield judged(element, fails=_is_both(found))
    for section in document.sections:
        for selector, declarations in declared_rules(section):
            found = ALIGNED.search(declarations)
            if found and _is_both(found):
                yield Observation(FAILED, Pointer(section.path, selector))


def _is_both(found: re.Match[str]) -> bool:
    return found.group(1).lower() == "justify"


RULE = Rule(
    id="justified-text",
    title=gettext_noop("Text is straight on one side only."),
    requirements=("wcag:1.4.8",),
    impact=MINOR,
    blocking=False,
    source="WCAG 2.2 failure F88",
    message=gettext_noop("This text is straight on both sides."),
    advice=gettext_noop("Align the text on the left. For example: text-align: left."),
    why=gettext_noop("The gaps between the words differ, and people with dyslexia lose the line."),
    evaluate=evaluate,
)
