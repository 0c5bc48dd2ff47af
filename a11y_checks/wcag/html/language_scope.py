"""Which text does the language code of one element speak for?"""

from bs4 import Tag
from bs4.element import NavigableString, PageElement

from a11y_checks.document import clean_text
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import NEVER_RENDERED


def text_in_language_of(root: Tag) -> str:
    """Return the text and image alternatives under root that no code inside it claims."""
    texts: list[str] = []
    alternatives: list[str] = []
    stack: list[PageElement] = [*reversed(root.contents)]
    while stack:
        node = stack.pop()
        if isinstance(node, Tag):
            if "lang" not in node.attrs and node.name not in NEVER_RENDERED:
                alternatives += [attribute(node, "alt")] if node.name == "img" else []
                stack.extend(reversed(node.contents))
        elif type(node) is NavigableString:
            texts.append(node)
    return clean_text(" ".join([*texts, *alternatives]))
