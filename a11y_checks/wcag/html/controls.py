"""Which form fields does a document have, and what are they called?"""

from dataclasses import dataclass
from functools import cached_property

from a11y_checks.document import Document, clean_text, once
from a11y_checks.wcag.html.index import Element, Index, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.roles import role_of

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

    @cached_property
    def name(self) -> str:
        """Return the field's accessible name."""
        return accessible_name(self.element.tag, self.index)

    @cached_property
    def group(self) -> str:
        """Return the name of the nearest group around the field, empty without one."""
        for parent in self.element.tag.parents:
            if parent.name == "fieldset" or parent.get("role") in {"group", "radiogroup"}:
                return accessible_name(parent, self.index)
        return ""

    @cached_property
    def heading(self) -> str:
        """Return the text of the heading before the field, empty without one."""
        headings = self.index.named("h1", "h2", "h3", "h4", "h5", "h6")
        before = [e for e in headings if e.position < self.element.position]
        return clean_text(before[-1].tag.get_text(" ")) if before else ""


@once
def controls_of(document: Document) -> tuple[Control, ...]:
    """Return the exposed form fields in reading order, by element or by role."""
    index = index_of(document)
    candidates = index.candidates("input", "select", "textarea")
    return tuple(Control(e, index) for e in candidates if e.exposed and _is_field(e))


def _is_field(element: Element) -> bool:
    if element.tag.name == "input" and element.get("type").lower() in PLAIN_TYPES:
        return True
    return element.tag.name != "option" and role_of(element.tag) in FIELD_ROLES
