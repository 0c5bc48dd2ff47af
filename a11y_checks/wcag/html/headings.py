"""Which headings does a document have, and at which level?"""

from dataclasses import dataclass

from a11y_checks.document import Document, once
from a11y_checks.wcag.html.attributes import integer
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.roles import role_of

NATIVE = {f"h{level}": level for level in range(1, 7)}
DEFAULT_LEVEL = 2
"""WAI-ARIA 1.2: the level of role heading without aria-level."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that assistive technology meets, with its level (1..) and its name."""

    element: Element
    level: int
    name: str


@once
def headings_of(document: Document) -> tuple[Heading, ...]:
    """Return the headings in reading order, native ones and those by role."""
    index = index_of(document)
    return tuple(
        Heading(element, _level(element), accessible_name(element.tag, index))
        for element in index.candidates(*NATIVE)
        if element.exposed and role_of(element.tag) == "heading"
    )


def _level(element: Element) -> int:
    return integer(element.tag, "aria-level") or NATIVE.get(element.tag.name, DEFAULT_LEVEL)
