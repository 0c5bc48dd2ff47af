"""Which form fields does a document have, and what are they called?"""

from bisect import bisect
from dataclasses import dataclass
from functools import cached_property

from bs4 import Tag

from a11y_checks.document import Document, once
from a11y_checks.wcag.html.index import Element, Index, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.roles import role_of
from a11y_checks.wcag.html.sight import is_out_of_sight
from a11y_checks.wcag.html.tree import ancestors

FIELD_ROLES = frozenset(
    {
        *("checkbox", "combobox", "listbox", "menuitemcheckbox", "menuitemradio", "radio"),
        *("searchbox", "slider", "spinbutton", "switch", "textbox"),
    }
)
PLAIN_TYPES = frozenset(
    {"password", "color", "date", "datetime-local", "file", "month", "time", "week"}
)


@dataclass(frozen=True)
class Control:
    """A form field that assistive technology meets."""

    element: Element
    index: Index
    heading_before: Tag | None

    @cached_property
    def name(self) -> str:
        """Return the field's accessible name."""
        return accessible_name(self.element.tag, self.index)

    @cached_property
    def group(self) -> str:
        """Return the name of the nearest group around the field, empty without one."""
        for parent in ancestors(self.element.tag):
            if parent.name == "fieldset" or parent.attrs.get("role") in {"group", "radiogroup"}:
                return accessible_name(parent, self.index)
        return ""

    @property
    def heading(self) -> str:
        """Return the text of the heading in sight before the field, empty without one."""
        return self.index.text_of(self.heading_before)


@once
def controls_of(document: Document) -> tuple[Control, ...]:
    """Return the exposed form fields in reading order, by element or by role."""
    index = index_of(document)
    candidates = index.candidates("input", "select", "textarea")
    named = index.named("h1", "h2", "h3", "h4", "h5", "h6")
    headings = [heading for heading in named if not is_out_of_sight(heading.tag)]
    positions = [heading.position for heading in headings]
    fields = ((e, bisect(positions, e.position)) for e in candidates if e.exposed and _is_field(e))
    return tuple(
        Control(element, index, headings[before - 1].tag if before else None)
        for element, before in fields
    )


def _is_field(element: Element) -> bool:
    if element.tag.name == "input" and element.get("type").lower() in PLAIN_TYPES:
        return True
    return element.tag.name != "option" and role_of(element.tag) in FIELD_ROLES
