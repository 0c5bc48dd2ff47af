"""What is around, inside and beside an element?

Plain loops over the tree: the searches of Beautiful Soup cost ten times as much, and the
static stage runs while somebody types.
"""

from collections.abc import Collection, Iterator
from itertools import islice

from bs4 import Tag
from bs4.element import NavigableString, PageElement

MOST_LEVELS = 512
"""Browsers nest no deeper; without an end, a page that does would keep a writer waiting."""
DEEPEST = 64
"""What is inside is looked for so many levels down. No page needs more, and so no node is read
for more elements around it than this: a page costs a time in keeping with its size."""
EMPTY = "\u200b\ufeff\u00ad \t\r\n\f\u00a0"
"""What shows nothing."""


def ancestor(tag: Tag, names: Collection[str]) -> Tag | None:
    """Return the nearest element around this one with one of the names, None without one."""
    for parent in ancestors(tag):
        if parent.name in names:
            return parent
    return None


def ancestors(tag: Tag) -> Iterator[Tag]:
    """Yield the elements around this one, the nearest first, as far as browsers nest them."""
    return islice(tag.parents, MOST_LEVELS)


def nodes_in(tag: Tag) -> Iterator[PageElement]:
    """Yield the elements and texts inside this one in reading order, `DEEPEST` levels down."""
    inside = [iter(tag.contents)]
    while inside:
        for node in inside[-1]:
            yield node
            if isinstance(node, Tag) and node.contents and len(inside) < DEEPEST:
                inside.append(iter(node.contents))
                break
        else:
            inside.pop()


def elements_in(tag: Tag) -> Iterator[Tag]:
    """Yield the elements inside this one in reading order."""
    return (node for node in nodes_in(tag) if isinstance(node, Tag))


def inside(tag: Tag, names: Collection[str]) -> Tag | None:
    """Return the first element inside this one with one of the names, None without one."""
    return next((each for each in elements_in(tag) if each.name in names), None)


def child(tag: Tag, name: str) -> Tag | None:
    """Return the first child element with this name, None without one."""
    named = (node for node in tag.contents if isinstance(node, Tag) and node.name == name)
    return next(named, None)


def following(tag: Tag) -> Tag | None:
    """Return the next element beside this one, None when it is the last."""
    node = tag.next_sibling
    while node is not None and not isinstance(node, Tag):
        node = node.next_sibling
    return node


def preceding(tag: Tag) -> Tag | None:
    """Return the element before this one, None when it is the first."""
    node = tag.previous_sibling
    while node is not None and not isinstance(node, Tag):
        node = node.previous_sibling
    return node


def lone_text(tag: Tag) -> NavigableString | None:
    """Return the text of an element that holds only that, as most do; None for any other."""
    contents = tag.contents
    if len(contents) == 1 and type(contents[0]) is NavigableString:
        return contents[0]
    return None


def pieces(tag: Tag, most: int | None = None) -> list[NavigableString]:
    """Return the pieces of text inside this element in reading order, without comments.

    With `most`, only those among so many nodes: enough for who needs the first words.
    """
    text = lone_text(tag)
    if text is not None:
        return [text]
    return [node for node in islice(nodes_in(tag), most) if type(node) is NavigableString]


def has_words(tag: Tag) -> bool:
    """Return whether there is any text in it that is more than white space."""
    text = lone_text(tag)
    if text is not None:
        return bool(text.strip(EMPTY))
    return any(type(node) is NavigableString and node.strip(EMPTY) for node in nodes_in(tag))
