"""Which links does a document have, and what are they called?"""

from dataclasses import dataclass
from functools import cached_property

from a11y_checks.document import Document, clean_text, once
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.roles import role_of
from a11y_checks.wcag.html.tree import ancestor

LINK_ROLES = frozenset({"link", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref"})
CONTEXT = frozenset(
    {"p", "li", "td", "th", "dd", "dt", "figcaption", "blockquote", "div", "section"}
)


@dataclass(frozen=True)
class Link:
    """A link that assistive technology meets; `name` is its accessible name."""

    element: Element
    name: str

    @property
    def target(self) -> str:
        """Return where the link goes, as written; empty for a link made by script."""
        return self.element.get("href")

    @cached_property
    def words(self) -> str:
        """Return the text between the tags of the link."""
        return clean_text(self.element.tag.get_text(" "))

    @cached_property
    def context(self) -> str:
        """Return the text of the paragraph, list item or cell around the link."""
        around = ancestor(self.element.tag, CONTEXT)
        return clean_text(around.get_text(" ")) if around else ""


@once
def links_of(document: Document) -> tuple[Link, ...]:
    """Return the exposed links in reading order: a and area with href, and role link."""
    index = index_of(document)
    return tuple(
        Link(element, accessible_name(element.tag, index))
        for element in index.having("href", "role")
        if element.exposed and role_of(element.tag) in LINK_ROLES
    )
