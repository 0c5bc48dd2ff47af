"""What is around, inside and beside an element?

Plain loops over the tree: the searches of Beautiful Soup cost ten times as much, and the
static stage runs while somebody types.
"""

from collections.abc import Collection, Iterator
from itertools import islice, repeat

from bs4 import Tag
from bs4.element import NavigableString, PageElement

MOST_LEVELS = 512
"""Browsers nest no deeper; without an end, a page that does would keep a writer waiting."""


def ancestor(tag: Tag, names: Collection[str]) -> Tag | None:
    """Return the nearest element around this one with one of the names, None without one."""
    return next((parent for parent in ancestors(tag) if parent.name in names), None)


def ancestors(tag: Tag) -> Iterator[Tag]:
    """Yield the elements around this one, the nearest first, as far as browsers nest them."""
    return islice(tag.parents, MOST_LEVELS)


def inside(tag: Tag, names: Collection[str]) -> Tag | None:
    """Return the first element inside this one with one of the names, None without one."""
    stack: list[PageElement] = [*reversed(tag.contents)]
    while stack:
        node = stack.pop()
        if isinstance(node, Tag):
            if node.name in names:
                return node
            stack.extend(reversed(node.contents))
    return None


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


def pieces(tag: Tag, most: int | None = None) -> list[NavigableString]:
    """Return the pieces of text inside this element in reading order, without comments.

    With `most`, only those among so many nodes: enough for who needs the first words.
    """
    found: list[NavigableString] = []
    stack: list[PageElement] = [*reversed(tag.contents)]
    for _ in repeat(None) if most is None else repeat(None, most):
        if not stack:
            break
        node = stack.pop()
        if isinstance(node, Tag):
            stack.extend(reversed(node.contents))
        elif type(node) is NavigableString:
            found.append(node)
    return found


def elements_in(tag: Tag) -> Iterator[Tag]:
    """Yield the elements inside this one, in no special order."""
    stack = [tag]
    while stack:
        inner = [node for node in stack.pop().contents if isinstance(node, Tag)]
        yield from inner
        stack += inner


def has_words(tag: Tag) -> bool:
    """Return whether there is any text in it that is more than white space."""
    stack: list[PageElement] = [*tag.contents]
    while stack:
        node = stack.pop()
        if isinstance(node, Tag):
            stack.extend(node.contents)
        elif type(node) is NavigableString and node.strip("\u200b\ufeff\u00ad \t\r\n\f\u00a0"):
            return True
    return False
