"""Which links does a document have, and what are they called?"""

from dataclasses import dataclass, field

from a11y_checks.document import Document, once
from a11y_checks.wcag.html.index import Element, Index, index_of
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
    index: Index = field(repr=False)

    @property
    def target(self) -> str:
        """Return where the link goes, as written; empty for a link made by script."""
        return self.element.get("href")

    @property
    def words(self) -> str:
        """Return the text between the tags of the link."""
        return self.index.text_of(self.element.tag)

    @property
    def context(self) -> str:
        """Return the text of the paragraph, list item or cell around the link."""
        return self.index.text_of(ancestor(self.element.tag, CONTEXT))


@once
def links_of(document: Document) -> tuple[Link, ...]:
    """Return the exposed links in reading order: a and area with href, and role link."""
    index = index_of(document)
    return tuple(
        Link(element, accessible_name(element.tag, index), index)
        for element in index.having("href", "role")
        if element.exposed and role_of(element.tag) in LINK_ROLES
    )
