"""Which texts does the editor ask about?"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

MOST_BYTES = 256 * 1024
"""Far above a page of 3,000 words with its surroundings (about 45 kB)."""
MOST_BLOCKS = 500
LANGUAGE = re.compile(r"[a-z]{2,3}")
LIST_ITEM = "li"
KINDS = frozenset(("p", "h3", "h4", LIST_ITEM))


class Unreadable(ValueError):
    """What was sent is no question about texts."""


@dataclass(frozen=True, slots=True)
class AskedBlock:
    """One paragraph, heading or list item as it stands in the editor."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Pieces of text to look at, each a run of blocks, and the rest of the page's text."""

    language: str
    pieces: tuple[tuple[AskedBlock, ...], ...]
    elsewhere: str


def read_question(body: bytes) -> Asked:
    """Return what was asked. Raises Unreadable when this is not such a question."""
    try:
        sent = json.loads(body)
        pieces = tuple(tuple(_blocks(piece)) for piece in sent["pieces"])
        asked = Asked(str(sent["language"]), pieces, str(sent.get("elsewhere", "")))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Unreadable from error
    if sum(map(len, pieces)) > MOST_BLOCKS or not LANGUAGE.fullmatch(asked.language):
        raise Unreadable
    return asked


def _blocks(piece: Any) -> Iterator[AskedBlock]:
    for kind, text in piece:
        if kind not in KINDS or not isinstance(text, str):
            raise Unreadable
        yield AskedBlock(kind, text)
