"""Can a keyboard user reach this element?"""

from bs4 import Tag

from a11y_checks.wcag.html.attributes import attribute, integer
from a11y_checks.wcag.html.tree import ancestors

CONTROLS = frozenset({"button", "input", "select", "textarea"})
EDITABLE = frozenset({"", "true", "plaintext-only"})


def is_focusable(tag: Tag) -> bool:
    """Return whether the element can get focus, by keyboard or by script."""
    return integer(tag, "tabindex") is not None or is_natively_focusable(tag)


def is_tabbable(tag: Tag) -> bool:
    """Return whether the Tab key reaches the element."""
    place = integer(tag, "tabindex")
    if tag.name in CONTROLS and not is_natively_focusable(tag):
        return False
    return is_natively_focusable(tag) if place is None else place >= 0


def is_natively_focusable(tag: Tag) -> bool:
    """Return whether the HTML standard makes the element focusable without tabindex."""
    if tag.name in {"a", "area"}:
        return "href" in tag.attrs
    if tag.name in CONTROLS:
        return not _is_disabled(tag) and attribute(tag, "type").lower() != "hidden"
    if tag.name == "summary":
        return tag.parent is not None and tag.parent.name == "details"
    if tag.name in {"audio", "video"}:
        return "controls" in tag.attrs
    if "contenteditable" in tag.attrs:
        return attribute(tag, "contenteditable").lower() in EDITABLE
    return tag.name == "iframe"


def _is_disabled(tag: Tag) -> bool:
    fieldsets = (parent for parent in ancestors(tag) if parent.name == "fieldset")
    return "disabled" in tag.attrs or any("disabled" in parent.attrs for parent in fieldsets)
