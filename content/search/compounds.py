"""Of which words is a long Dutch word made: parkeervergunning, gehandicaptenparkeerkaart?"""

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from functools import cache

from content.search.stems import stem
from content.search.words import read_list, small_words

SHORTEST_PART = 4
SHORTEST_COMMON = 3
"""A part of three letters counts when it is on our own list: `pas`, but no `aan` or `van`."""
SHORTEST_COMPOUND = SHORTEST_COMMON + SHORTEST_PART
LONGEST_COMPOUND = 32
"""The longest product name, gehandicaptenparkeerplaats, stays well under this."""
JOINTS = ("", "s", "en", "n", "e")
"""What Dutch puts between two parts; the longest part that is known wins."""


def pieces(word: str) -> frozenset[str]:
    """Return every piece of the word that could be a part, to look up which ones are known."""
    length = len(word)
    if not SHORTEST_COMPOUND <= length <= LONGEST_COMPOUND:
        return frozenset()
    return frozenset(
        word[start:end]
        for start in range(length - SHORTEST_COMMON + 1)
        for end in range(start + SHORTEST_COMMON, length + 1)
        if end - start < length
    )


def part_stems(word: str, known: Container[str]) -> frozenset[str]:
    """Return the stems of all parts of a compound, empty when the word cannot be split.

    `known` holds the stems of words that may be a part. A part that is a compound itself
    gives its own parts as well.
    """
    if not SHORTEST_COMPOUND <= len(word) <= LONGEST_COMPOUND:
        return frozenset()
    return Splitter(known).parts(word) - {stem(word, "nl")}


@dataclass(frozen=True)
class Splitter:
    """Takes words apart; remembers every piece, so that a long word takes no longer than needed."""

    known: Container[str]
    seen: dict[str, frozenset[str]] = field(default_factory=dict)

    def parts(self, word: str) -> frozenset[str]:
        """Return the stems of the first two parts that fit, the longest head first."""
        if word not in self.seen:
            self.seen[word] = next(self._ways(word), frozenset())
        return self.seen[word]

    def _ways(self, word: str) -> Iterator[frozenset[str]]:
        for middle in range(SHORTEST_COMMON, len(word) - SHORTEST_COMMON + 1):
            head = self._told(word[middle:])
            first = self._first_told(word[:middle]) if head else frozenset()
            if first:
                yield head | first

    def _told(self, part: str) -> frozenset[str]:
        """Return the stem of a known part with its own parts; nothing for an unknown one."""
        own = stem(part, "nl")
        long_enough = len(part) >= SHORTEST_PART or own in common_stems()
        is_word = long_enough and own in self.known and part not in small_words("nl")
        deeper = self.parts(part) if len(part) >= SHORTEST_COMPOUND else frozenset()
        return deeper | {own} if is_word else deeper

    def _first_told(self, first: str) -> frozenset[str]:
        for joint in JOINTS:
            bare = first.removesuffix(joint)
            if (
                first.endswith(joint)
                and len(bare) >= SHORTEST_COMMON
                and (told := self._told(bare))
            ):
                return told
        return frozenset()


@cache
def common_stems() -> frozenset[str]:
    """Return the stems of the words that compounds are often made of."""
    words = " ".join(read_list("common-words.txt")).split()
    return frozenset(stem(word, "nl") for word in words)
