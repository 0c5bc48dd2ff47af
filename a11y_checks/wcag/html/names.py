"""What does a screen reader call this element?

An approximation of Accessible Name and Description Computation 1.2 (W3C) for HTML without
scripts and without text from style sheets.
"""

from collections.abc import Iterator
from itertools import islice

from bs4.element import NavigableString, Tag

from a11y_checks.document import BLOCK_KINDS, clean_text
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import Index
from a11y_checks.wcag.html.roles import PRESENTATIONAL, role_of
from a11y_checks.wcag.html.tree import ancestor, child, lone_text

NAMED_BY_CONTENT = frozenset(
    {
        *("button", "cell", "checkbox", "columnheader", "gridcell", "heading", "link", "menuitem"),
        *("menuitemcheckbox", "menuitemradio", "option", "radio", "row", "rowheader", "switch"),
        *("tab", "tooltip", "treeitem"),
        *("doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref"),
    }
)
LABELLED = frozenset({"input", "select", "textarea", "meter", "output", "progress", "button"})
NAMING_CHILD = {"table": "caption", "fieldset": "legend", "svg": "title", "figure": "figcaption"}
MOST_NODES = 500
"""A name is made of a few; who nests thousands in a link must not keep a writer waiting."""
ASKED = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "td", "th", "label", "li"})
MOST_ASKED = 16
"""A name stops where so many elements with a name of their own stand in one another: thousands
of headings, one inside the other, are then read 16 times and not 500 times."""
MOST_LABELS = 8
"""For one field; who writes thousands for one id must not keep a writer waiting either."""
BUTTON_DEFAULTS = {"submit": "Submit", "reset": "Reset"}


def accessible_name(tag: Tag, index: Index) -> str:
    """Return the element's accessible name, empty when it has none; found once for all rules."""
    if id(tag) not in index.names:
        index.names[id(tag)] = _name(tag, index)
    return index.names[id(tag)]


def labels_of(tag: Tag, index: Index) -> list[Tag]:
    """Return the label elements of a form field: for its id, or around it."""
    key = attribute(tag, "id")
    tags = index.labels.get(key, [])[:MOST_LABELS] if key else []
    around = ancestor(tag, {"label"})
    if around is not None and "for" not in around.attrs:
        tags.append(around)
    return tags


def label_text(tag: Tag, index: Index) -> str:
    """Return the words of the labels of a form field, empty when it has none."""
    exposed = (label for label in labels_of(tag, index) if index.is_exposed(label))
    return " ".join(_content(label, index, follow=False, without=tag) for label in exposed)


def _name(tag: Tag, index: Index) -> str:
    return _referred_name(tag, index) or clean_text(_own_name(tag, index))


def _referred_name(tag: Tag, index: Index) -> str:
    if "aria-labelledby" not in tag.attrs:
        return ""
    labels = index.referenced(tag, "aria-labelledby")
    return " ".join(filter(None, (clean_text(_spoken(label, index)) for label in labels)))


def _own_name(tag: Tag, index: Index) -> str:
    named = attribute(tag, "aria-label") or _native_name(tag, index)
    if named.strip():
        return named
    if role_of(tag) in NAMED_BY_CONTENT or tag.name == "summary":
        named = _content(tag, index)
    return named if named.strip() else attribute(tag, "title") or attribute(tag, "placeholder")


def _native_name(tag: Tag, index: Index) -> str:
    if tag.name in {"img", "area"}:
        return attribute(tag, "alt")
    if tag.name == "input":
        return _input_name(tag) or label_text(tag, index)
    if tag.name in LABELLED:
        return label_text(tag, index)
    return _naming_child(tag, index)


def _input_name(tag: Tag) -> str:
    kind = attribute(tag, "type").lower()
    if kind == "image":
        return attribute(tag, "alt")
    if kind in {"button", "submit", "reset"}:
        default = "" if "value" in tag.attrs else BUTTON_DEFAULTS.get(kind, "")
        return attribute(tag, "value") or default
    return ""


def _spoken(tag: Tag, index: Index) -> str:
    """Return the text of an element that is referred to; it may itself be hidden.

    References inside it are not followed, so that two elements cannot name each other.
    """
    named = attribute(tag, "aria-label") or _value(tag)
    hidden = not index.is_exposed(tag)
    named = named or (tag.get_text(" ") if hidden else _content(tag, index, follow=False))
    return named or attribute(tag, "title")


def _content(tag: Tag, index: Index, *, follow: bool = True, without: Tag | None = None) -> str:
    """Return the text inside, with an element's own name in the place of what it holds.

    A label speaks for its field, so the field itself (`without`) adds nothing to it.
    """
    text = lone_text(tag)
    if text is not None:
        return text
    return "".join(islice(_parts(tag, index, follow=follow, without=without), MOST_NODES))


def _parts(tag: Tag, index: Index, *, follow: bool, without: Tag | None) -> Iterator[str]:
    """Yield what each node inside adds to the name: words, or a space around a block."""
    inside = [(iter(tag.contents), "", 0)]
    while inside:
        nodes, apart, asked = inside[-1]
        for node in nodes:
            if isinstance(node, Tag):
                if node is not without and index.is_exposed(node):
                    apart = " " if node.name in BLOCK_KINDS or node.name == "br" else ""
                    named = _embedded(node, index, follow=follow)
                    yield apart + (named or "")
                    asked += node.name in ASKED or "role" in node.attrs or "id" in node.attrs
                    is_leaf = named is not None or asked > MOST_ASKED
                    inside.append((iter(() if is_leaf else node.contents), apart, asked))
                    break
            elif type(node) is NavigableString:
                yield node
        else:
            inside.pop()
            if apart:
                yield apart


def _embedded(tag: Tag, index: Index, *, follow: bool) -> str | None:
    """Return what an element says in the place of what it holds; None when it says just that."""
    if not tag.attrs and tag.name not in NAMING_CHILD and not index.in_drawings:
        return None
    named = _referred_name(tag, index) if follow else ""
    named = named or attribute(tag, "aria-label") or _value(tag) or _naming_child(tag, index)
    return named or (None if tag.contents else attribute(tag, "title"))


def _value(tag: Tag) -> str:
    """Return the words an element stands for without a label: its alternative or its value."""
    if tag.name in {"img", "area"}:
        return "" if role_of(tag) in PRESENTATIONAL else attribute(tag, "alt")
    if tag.name != "input":
        return ""
    return attribute(tag, "alt" if attribute(tag, "type").lower() == "image" else "value")


def _naming_child(tag: Tag, index: Index) -> str:
    naming = NAMING_CHILD.get(tag.name)
    if naming is None and id(tag) in index.in_drawings:
        naming = "title"
    found = child(tag, naming) if naming else None
    if found is None:
        return ""
    return lone_text(found) or found.get_text()
