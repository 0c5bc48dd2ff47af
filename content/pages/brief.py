"""What does a resident need to know of a product before anything else?

Nobody writes this twice: it is the start of what the page says below, under the same headings.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from wagtail.blocks.stream_block import StreamValue

from a11y_checks.document import Section, TextBlock
from a11y_checks.plain_language.text.sentences import sentences
from content.facts.said import NO_BREAK_SPACE
from content.pages.section import PageSection

PRICES, STARTS = frozenset({"costs"}), frozenset({"duration"})
MOST_PRICES = 4
"""A longer list is no short answer; then its first sentence is."""


@dataclass(frozen=True)
class Point:
    """A heading of the page, and in a few words what stands below it."""

    heading: str
    texts: tuple[str, ...]


def in_brief(
    sections: Iterable[PageSection], channels: StreamValue, language: str
) -> tuple[Point, ...]:
    """Return what it costs, how long it takes and by which ways it goes, as far as told."""
    return tuple(
        Point(section.heading, texts)
        for section in sections
        if (texts := _texts(section, channels, language))
    )


def _texts(section: PageSection, channels: StreamValue, language: str) -> tuple[str, ...]:
    if section.field == "channels":
        names = dict.fromkeys(str(channel.block.label) for channel in channels)
        return (", ".join(_as_one_sentence(names)),)
    if section.field not in PRICES | STARTS:
        return ()
    html = "".join(str(part.html) for part in section.parts)
    return _start(html, language, section.field in PRICES)


@lru_cache(maxsize=1000)
def _start(html: str, language: str, holds_prices: bool) -> tuple[str, ...]:
    """Return what a text begins with; the same text is not taken apart at each visit."""
    blocks = Section("", html, language).blocks
    prices = _prices(blocks) if holds_prices else ()
    told = prices or _first_sentence(blocks)
    return tuple(text.replace("€ ", f"€{NO_BREAK_SPACE}") for text in told)


def _prices(blocks: Iterable[TextBlock]) -> tuple[str, ...]:
    """Return the lines of a list of prices; nothing when there is none, or a long one."""
    lines = tuple(block.text for block in blocks if block.kind == "list-item")
    return lines if len(lines) <= MOST_PRICES and any(map(_has_digit, lines)) else ()


def _first_sentence(blocks: Iterable[TextBlock]) -> tuple[str, ...]:
    """Return the sentence that the text begins with: no other one stands on its own for sure."""
    told = (sentence.text for block in blocks for sentence in sentences(block))
    return tuple(islice(told, 1))


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def _as_one_sentence(names: Iterable[str]) -> Iterator[str]:
    """Yield names that follow each other: only the first one begins with a capital."""
    for at, name in enumerate(names):
        yield name[:1].lower() + name[1:] if at else name
