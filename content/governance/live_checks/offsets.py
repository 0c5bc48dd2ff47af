"""Where in the text that was typed does something stand that the rules found in the clean text?

The rules read text in which white space is folded and invisible signs are left out
(`clean_text`); a browser counts UTF-16 units, in which an emoji takes two.
"""

import unicodedata
from collections.abc import Iterator

from a11y_checks.document import INVISIBLE, clean_text

OUTSIDE_BASIC_PLANE = 0xFFFF


def browser_span(typed: str, start: int, end: int) -> tuple[int, int] | None:
    """Return (start, end) in UTF-16 units of the typed text for a span of its clean text.

    None when the two cannot be laid side by side, as with signs that are written in parts.
    """
    places = [place for place, _sign in _kept(typed)]
    clean = clean_text(typed)
    fits = len(places) == len(clean) and unicodedata.is_normalized("NFC", typed)
    if not fits or not 0 <= start < end <= len(places):
        return None
    last = places[end - 1]
    return _units(typed[: places[start]]), _units(typed[: last + 1])


def _kept(typed: str) -> Iterator[tuple[int, str]]:
    """Yield (place, sign) of the signs that `clean_text` keeps, a run of spaces as its first."""
    space: int | None = None
    has_begun = False
    for place, sign in enumerate(typed):
        if INVISIBLE.match(sign):
            continue
        if sign.isspace():
            space = place if space is None else space
            continue
        if space is not None and has_begun:
            yield space, " "
        space, has_begun = None, True
        yield place, sign


def _units(text: str) -> int:
    return len(text) + sum(ord(sign) > OUTSIDE_BASIC_PLANE for sign in text)
