"""What does WAI-ARIA 1.2 demand of roles, states and properties?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bs4 import Tag

from a11y_checks.wcag.html.index import Index
from a11y_checks.wcag.html.roles import role_of
from a11y_checks.wcag.html.tree import ancestors
from a11y_checks.wcag.html.wordlist import read_list, read_pairs

PASSED_OVER = frozenset({"", "generic", "none", "presentation"})
INTEGER = re.compile(r"[+-]?\d+")
NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?", re.I)


@dataclass(frozen=True, slots=True)
class RoleFacts:
    """The demands of one role; states and properties carry their aria- prefix."""

    required: frozenset[str]
    supported: frozenset[str]
    owned: frozenset[str]
    context: frozenset[str]


NO_DEMANDS = RoleFacts(frozenset(), frozenset(), frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class ValueType:
    """What an ARIA attribute may hold: string, integer, number, idref(s), token(s)."""

    kind: str
    allowed: frozenset[str]

    def accepts(self, value: str) -> bool:
        """Return whether the value is of this type; case does not matter in tokens."""
        words = value.lower().split()
        if self.kind == "token":
            return len(words) == 1 and words[0] in self.allowed
        if self.kind == "tokens":
            return all(word in self.allowed for word in words)
        patterns = {"integer": INTEGER, "number": NUMBER, "idref": re.compile(r"\S+")}
        return self.kind not in patterns or bool(patterns[self.kind].fullmatch(value))


@cache
def aria_attributes() -> dict[str, ValueType]:
    """Return every ARIA attribute with its value type."""
    pairs = ((name, rest.split()) for name, rest in read_pairs("aria_attributes.txt"))
    return {name: ValueType(words[0], frozenset(words[1:])) for name, words in pairs}


def facts_of(role: str) -> RoleFacts:
    """Return the demands of a role; a role that is not in the list has none."""
    return _roles().get(role, NO_DEMANDS)


def owned_elements(tag: Tag, index: Index, inside: str = "") -> Iterator[Tag]:
    """Yield the nearest exposed descendants with a role, then those named by aria-owns.

    A descendant with role `inside` stands for what it holds itself.
    """
    stack = [*reversed(tag.contents)]
    while stack:
        child = stack.pop()
        if isinstance(child, Tag) and index.is_exposed(child):
            if role_of(child) in {*PASSED_OVER, inside}:
                stack.extend(reversed(child.contents))
            else:
                yield child
    yield from index.referenced(tag, "aria-owns")


def owner_of(tag: Tag, index: Index) -> Tag | None:
    """Return the nearest element with a role around it, or the one that owns it by id."""
    if id(tag) in index.owners:
        return index.owners[id(tag)]
    return next((each for each in ancestors(tag) if role_of(each) not in PASSED_OVER), None)


@cache
def _roles() -> dict[str, RoleFacts]:
    rows = [[cell.split() for cell in line.split("|")] for line in read_list("aria_role_facts.txt")]
    return {
        name[0]: RoleFacts(
            _named(required), _named(supported), frozenset(owned), frozenset(context)
        )
        for name, required, supported, owned, context in rows
    }


def _named(words: list[str]) -> frozenset[str]:
    return frozenset(f"aria-{word}" for word in words)
