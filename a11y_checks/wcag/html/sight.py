"""Is this element there for screen readers only, out of everybody's sight?"""

import re

from bs4 import Tag

from a11y_checks.wcag.html.attributes import attribute, integer

OFF_SCREEN = re.compile(r"\b(?:left|right|top|text-indent)\s*:\s*-\d{3,}", re.I)
CLIPPED = re.compile(r"\bclip(?:-path)?\s*:\s*(?:rect|inset)", re.I)
SIGNS = frozenset({"style", "width", "height", "class"})
USUAL_CLASS = re.compile(r"\b(?:visually-?hidden|sr-only|screen-?reader|off-?screen)", re.I)


def is_out_of_sight(tag: Tag) -> bool:
    """Return whether its own style, size or class takes it off the screen but not away."""
    if SIGNS.isdisjoint(tag.attrs):
        return False
    style = attribute(tag, "style")
    if OFF_SCREEN.search(style) or CLIPPED.search(style):
        return True
    sizes = [integer(tag, name) for name in ("width", "height")]
    is_dot = all(size is not None and size <= 1 for size in sizes)
    return is_dot or bool(USUAL_CLASS.search(attribute(tag, "class")))
