"""Which elements does a document hold, and who can perceive them?

One walk serves all WCAG rules: a rule asks for names or attributes and pays only for those.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from operator import attrgetter

from bs4 import Tag

from a11y_checks.document import Document, Section, clean_text, once
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.stylesheet import hidden_by_styles, hides
from a11y_checks.wcag.html.tree import pieces

NEVER_RENDERED = frozenset({"head", "script", "style", "template", "noscript", "datalist"})
POSITION = attrgetter("position")


@dataclass(slots=True, eq=False)
class Element:
    """One element in reading order; not frozen, because a page has thousands.

    `rendered` is false when nobody can see it; `exposed` is false when assistive technology
    cannot reach it (not rendered, or under `aria-hidden="true"`).
    """

    section: Section
    tag: Tag
    position: int
    rendered: bool
    exposed: bool

    def has(self, name: str) -> bool:
        """Return whether the attribute is present, even when it is empty."""
        return name in self.tag.attrs

    def get(self, name: str) -> str:
        """Return the attribute's stripped value, empty when it is absent."""
        return attribute(self.tag, name)


@dataclass(frozen=True)
class Index:
    """All elements of a document by name, by attribute and by id; `by_tag` goes by `id()`."""

    elements: list[Element] = field(default_factory=list)
    by_tag: dict[int, Element] = field(default_factory=dict)
    by_name: dict[str, list[Element]] = field(default_factory=lambda: defaultdict(list))
    by_attribute: dict[str, list[Element]] = field(default_factory=lambda: defaultdict(list))
    texts: dict[int, str] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)

    def named(self, *names: str) -> list[Element]:
        """Return the elements with one of these names, in reading order."""
        return _in_order([self.by_name.get(name, []) for name in names])

    def having(self, *names: str) -> list[Element]:
        """Return the elements with at least one of these attributes, in reading order."""
        return _in_order([self.by_attribute.get(name, []) for name in names])

    def candidates(self, *names: str) -> list[Element]:
        """Return the elements with one of these names or with a role, in reading order."""
        groups = [self.by_name.get(name, []) for name in names]
        return _in_order([*groups, self.by_attribute.get("role", [])])

    def text_of(self, tag: Tag | None) -> str:
        """Return the text inside an element, read once however many ask; empty for None."""
        if tag is None:
            return ""
        if id(tag) not in self.texts:
            self.texts[id(tag)] = clean_text(" ".join(pieces(tag)))
        return self.texts[id(tag)]

    @cached_property
    def by_id(self) -> dict[str, Tag]:
        """Return the first element with each id."""
        found: dict[str, Tag] = {}
        for element in self.by_attribute.get("id", []):
            found.setdefault(element.get("id"), element.tag)
        return found

    @cached_property
    def in_drawings(self) -> frozenset[int]:
        """Return the `id()` of every element inside an svg."""
        found: set[int] = set()
        for drawing in self.by_name.get("svg", []):
            if id(drawing.tag) not in found:
                found.update(id(tag) for tag in drawing.tag.find_all(True))
        return frozenset(found)

    @cached_property
    def labels(self) -> dict[str, list[Tag]]:
        """Return the label elements by the id they are for."""
        found: dict[str, list[Tag]] = defaultdict(list)
        for label in self.by_name.get("label", []):
            found[label.get("for")].append(label.tag)
        return found

    @cached_property
    def owners(self) -> dict[int, Tag]:
        """Return the first element that owns another by id, by the `id()` of what it owns."""
        found: dict[int, Tag] = {}
        for holder in self.by_attribute.get("aria-owns", []):
            for owned in self.referenced(holder.tag, "aria-owns"):
                found.setdefault(id(owned), holder.tag)
        return found

    def is_exposed(self, tag: Tag) -> bool:
        """Return whether assistive technology can reach this element."""
        element = self.by_tag.get(id(tag))
        return element is not None and element.exposed

    def referenced(self, tag: Tag, name: str) -> list[Tag]:
        """Return the elements that an attribute with ids points at, the missing left out."""
        if name not in tag.attrs:
            return []
        return [self.by_id[key] for key in attribute(tag, name).split() if key in self.by_id]


@once
def index_of(document: Document) -> Index:
    """Return the index of a document, made once however many rules ask."""
    index = Index()
    for section in document.sections:
        _file_section(section, index)
    return index


def _file_section(section: Section, index: Index) -> None:
    """File every element of a section. One loop, because the static stage waits for it."""
    elements, by_tag = index.elements, index.by_tag
    by_name, by_attribute = index.by_name, index.by_attribute
    hidden = hidden_by_styles(section)
    for tag in section.tags:
        around, attributes = by_tag.get(id(tag.parent)), tag.attrs
        rendered, exposed = (around.rendered, around.exposed) if around else (True, True)
        if attributes or hidden or tag.name in NEVER_RENDERED:
            rendered = rendered and id(tag) not in hidden and not _is_hidden(tag)
            exposed = rendered and exposed and attributes.get("aria-hidden") != "true"
        element = Element(section, tag, len(elements), rendered, exposed)
        elements.append(element)
        by_tag[id(tag)] = element
        by_name[tag.name].append(element)
        for name in attributes:
            by_attribute[name].append(element)


def _is_hidden(tag: Tag) -> bool:
    attributes = tag.attrs
    if tag.name in NEVER_RENDERED or "hidden" in attributes:
        return True
    if tag.name == "input" and attribute(tag, "type").lower() == "hidden":
        return True
    return "style" in attributes and hides(attribute(tag, "style"))


def _in_order(groups: list[list[Element]]) -> list[Element]:
    groups = [group for group in groups if group]
    if len(groups) < 2:
        return groups[0] if groups else []
    return list(dict.fromkeys(sorted(chain(*groups), key=POSITION)))
