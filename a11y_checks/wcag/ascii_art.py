"""Nothing is drawn with typed signs."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document, TextBlock
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged, judged_text
from a11y_checks.wcag.html.roles import explicit_role
from a11y_checks.wcag.html.tree import inside, pieces

LINE = re.compile(r"([-=_*~#.+<>|])\1{4,}|[-=]{2}>|<[-=]{2}")
THREE_SIGNS = re.compile(r"[-=_*~#.+<>|]{3}")
MIN_SIGNS = 12
"""A drawing smaller than this cannot be told from code."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield what the text says as a whole, and one observation for every preformatted block."""
    yield from judged_text(document, _line, hint=THREE_SIGNS)
    for element in index_of(document).named("pre"):
        if element.exposed and not explicit_role(element.tag) and not inside(element.tag, {"code"}):
            yield judged(element, fails=_is_drawing("".join(pieces(element.tag))))


def _line(block: TextBlock) -> tuple[int, int] | None:
    found = LINE.search(block.text)
    return found.span() if found else None


def _is_drawing(text: str) -> bool:
    signs = [sign for sign in text if not sign.isspace()]
    letters = sum(sign.isalnum() for sign in signs)
    return len(signs) - letters >= MIN_SIGNS and letters * 2 < len(signs)


RULE = Rule(
    id="ascii-art",
    title=gettext_noop("Nothing is drawn with typed signs."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1"),
    impact=MINOR,
    blocking=False,
    source="WCAG 2.2 failure F72; technique H86",
    message=gettext_noop("These signs make a line, an arrow or a drawing."),
    advice=gettext_noop(
        "Remove them, or use an image with an alternative text. For example: instead of "
        "“--->”, write “then”."
    ),
    why=gettext_noop("A screen reader reads the signs one by one."),
    evaluate=evaluate,
)
