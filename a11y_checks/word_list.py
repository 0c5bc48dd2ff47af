"""Which words does the organisation itself forbid, advise against or count as known?"""

from dataclasses import dataclass
from enum import StrEnum


class Effect(StrEnum):
    """What a word on the list does to a page that uses it."""

    FORBIDDEN = "forbidden"
    ADVISED_AGAINST = "advised-against"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class HouseWord:
    """One word or phrase on the organisation's own list.

    `text` and `replacement` are in list notation: a verb as `aan|vragen`, a noun with its
    article (`de aanvang`). `grammar` is the value of a `Kind` (verb, noun, adjective, fixed): it
    decides in which forms the word is found. A known word has no replacement.
    """

    text: str
    effect: Effect
    grammar: str = "fixed"
    replacement: str = ""
    explanation: str = ""
