"""How does a rule point at an element, so that a writer recognises it?"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TypedDict, Unpack

from bs4 import Tag

from a11y_checks.document import Document, Section, TextBlock, clean_text, once
from a11y_checks.finding import Observation, Pointer
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import Element
from a11y_checks.wcag.html.tree import pieces

EXCERPT_LENGTH = 120
MOST_NODES = 500
"""Where no words come before this, the start tag says more of the place."""
NOT_READ = frozenset({"script", "style", "template"})
"""Their text is no text of the page, but it is what the finding is about."""
SHOWN_ATTRIBUTES = ("src", "href", "alt", "title", "role", "type", "name", "lang", "id")

FindSpan = Callable[[TextBlock], tuple[int, int] | None]


class Details(TypedDict, total=False):
    """What an observation may say beyond its outcome and its place."""

    message: str
    params: Mapping[str, str | int | float]
    suggestion: str
    blocking: bool | None


def judged(element: Element, *, fails: bool, **details: Unpack[Details]) -> Observation:
    """Return what a rule saw on one element: failed, else passed.

    Only a failing element gets an excerpt; a passed one names its section alone.
    """
    if not fails:
        return _passed(element.section.path)
    where = pointer(element.section, element.tag)
    return Observation(FAILED, where, **details)


@lru_cache
def _passed(path: str) -> Observation:
    """Return one observation for all that passed in a section: a page has thousands."""
    return Observation(PASSED, Pointer(path))


def judged_text(
    document: Document, find: FindSpan, hint: re.Pattern[str] | None = None
) -> Iterator[Observation]:
    """Yield failed for every text block in which `find` sees a span of characters.

    Without any, the text as a whole has passed; a document without text yields nothing. `hint`
    is quick to search and in every text that fails: without it, no block is looked into.
    """
    found = False
    hopeful = hint is None or hint.search(all_text(document))
    for block in document.blocks if hopeful else ():
        span = find(block)
        if span is not None:
            found = True
            start, end = span
            excerpt = shortened(block.text[start:end])
            yield Observation(FAILED, Pointer(block.path, excerpt, start, end))
    if document.blocks and not found:
        yield Observation(PASSED)


@once
def all_text(document: Document) -> str:
    """Return the text of all blocks, each on a line of its own."""
    return "\n".join(block.text for block in document.blocks)


def pointer(section: Section, tag: Tag) -> Pointer:
    """Return where the element is: its own words, or its start tag when it has none."""
    own = tag.get_text(" ") if tag.name in NOT_READ else " ".join(pieces(tag, MOST_NODES))
    words = clean_text(own)
    return Pointer(section.path, shortened(words or start_tag(tag)))


def start_tag(tag: Tag) -> str:
    """Return the element's start tag with the attributes a writer knows."""
    known = [name for name in SHOWN_ATTRIBUTES if name in tag.attrs]
    shown = [f' {name}="{shortened(attribute(tag, name), 60)}"' for name in known]
    return f"<{tag.name}{''.join(shown)}>"


def shortened(text: str, length: int = EXCERPT_LENGTH) -> str:
    """Return the text, cut with an ellipsis when it is longer than `length` characters."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
