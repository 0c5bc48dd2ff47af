"""Who uses the keyboard sees where that is."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.stylesheet import declared_rules

FOCUS = re.compile(r":focus(?:-visible)?\b")
NO_OUTLINE = re.compile(r"(?:^|;)\s*outline(?:-style|-width)?\s*:\s*(?:none|0(?:px)?)\b", re.I)
OTHER_SIGN = re.compile(r"\b(?:border|box-shadow|background|text-decoration|color|filter)\b", re.I)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every style rule on focus in a style element."""
    for section in document.sections:
        for selector, declarations in declared_rules(section):
            if FOCUS.search(selector):
                removed = NO_OUTLINE.search(declarations) and not OTHER_SIGN.search(declarations)
                where = Pointer(section.path, f"{selector} {{ {declarations.strip()} }}")
                yield Observation(FAILED if removed else PASSED, where)


RULE = Rule(
    id="focus-outline",
    title=gettext_noop("Keyboard users see where they are."),
    requirements=("wcag:2.4.7", "en301549:9.2.4.7", "act:oj04fd"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failure F78; ACT rule oj04fd",
    message=gettext_noop("This style takes away the mark that shows where the keyboard is."),
    advice=gettext_noop(
        "Leave the outline, or give another clear mark. For example: outline: 3px solid."
    ),
    why=gettext_noop("Without a mark nobody knows what the Enter key will open."),
    evaluate=evaluate,
)
