"""Which links does a document have, and what are they called?"""

import re
from dataclasses import dataclass, field
from functools import cached_property

from a11y_checks.document import Document, once
from a11y_checks.wcag.html.attributes import tokens
from a11y_checks.wcag.html.index import Element, Index, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.roles import role_of
from a11y_checks.wcag.html.tree import ancestor

LINK_ROLES = frozenset({"link", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref"})
LISTED = frozenset({"li", "td", "th", "div", "section", "nav"})
CONTEXT = frozenset(
    {"p", "li", "td", "th", "dd", "dt", "figcaption", "blockquote", "div", "section"}
)
GOES = re.compile(r"(?:location(?:\.href)?\s*=\s*|(?:assign|open|replace)\(\s*)['\"]([^'\"]+)")


@dataclass(frozen=True)
class Link:
    """A link that assistive technology meets; `name` is its accessible name."""

    element: Element
    name: str
    index: Index = field(repr=False)

    @cached_property
    def target(self) -> str:
        """Return where the link goes, as written; empty when only a script knows."""
        found = None if self.element.has("href") else GOES.search(self.element.get("onclick"))
        return found.group(1) if found else self.element.get("href")

    @property
    def is_step(self) -> bool:
        """Return whether it leads to the next or previous one of a series, or is in a menu."""
        steps = {"next", "prev"}.intersection(tokens(self.element.tag, "rel"))
        return bool(steps) or ancestor(self.element.tag, {"nav"}) is not None

    @property
    def words(self) -> str:
        """Return the text between the tags of the link."""
        return self.index.text_of(self.element.tag)

    @property
    def context(self) -> str:
        """Return the text of the paragraph, cell or list item around the link.

        An item of a list inside another item is read with that item too.
        """
        around = ancestor(self.element.tag, CONTEXT)
        outer = ancestor(around, LISTED) if around is not None and around.name == "li" else None
        return self.index.text_of(outer if outer is not None and outer.name == "li" else around)


@once
def links_of(document: Document) -> tuple[Link, ...]:
    """Return the exposed links in reading order: a and area with href, and role link."""
    index = index_of(document)
    return tuple(
        Link(element, accessible_name(element.tag, index), index)
        for element in index.having("href", "role")
        if element.exposed and role_of(element.tag) in LINK_ROLES
    )
