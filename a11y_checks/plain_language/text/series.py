"""Which enumeration does a sentence hold?"""

from dataclasses import dataclass

from a11y_checks.plain_language.text.clauses import OPENERS, gap
from a11y_checks.plain_language.text.verb_forms import is_common_finite, is_finite
from a11y_checks.plain_language.text.words import Token

LONGEST_ITEM = 14
"""Words; what is longer is a clause."""
REACH = 60
"""Words that are looked through before "en" or "of"."""
JOINTS = frozenset(("en", "of"))
CLAUSAL = OPENERS | frozenset("die er u wij we ik hij ze zoals".split())


@dataclass(frozen=True, slots=True)
class Series:
    """An enumeration: its number of items, and the mean words of those in the middle."""

    items: int
    item_words: float


def find_series(tokens: tuple[Token, ...], text: str) -> Series | None:
    """Return the enumeration "a, b, c en d" with the most items, or None.

    Items hold no clause: "Als u komt, belt u, of schrijft u" is no enumeration.
    """
    joints = (index for index, token in enumerate(tokens) if token.small in JOINTS)
    found = (series for joint in joints if (series := _series_to(joint, tokens, text)))
    return max(found, key=lambda series: series.items, default=None)


def _series_to(joint: int, tokens: tuple[Token, ...], text: str) -> Series | None:
    """Return the enumeration whose last item follows this "en": walk back over its commas."""
    starts = [joint]
    for place in range(joint - 1, max(joint - REACH, 0), -1):
        if _is_clausal(tokens[place].small) or starts[-1] - place > LONGEST_ITEM:
            break
        if gap(place, tokens, text).strip() == ",":
            starts.append(place)
    between = len(starts) - 1
    if not between or joint + 1 == len(tokens) or is_finite(tokens[joint + 1].small):
        return None
    return Series(items=between + 2, item_words=(joint - starts[-1]) / between)


def _is_clausal(word: str) -> bool:
    return word in CLAUSAL or (is_common_finite(word) and not word.endswith(("en", "zijn")))
