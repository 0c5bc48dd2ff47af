"""How many words does a reader meet in a sentence?"""

import re
from bisect import bisect_left
from itertools import pairwise

from a11y_checks.plain_language.text.words import Token

ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\b[\w.+-]{1,64}@[\w.-]{1,100}")
SPECIAL = ("www.", "://", "@", *"•●▪‣◦")
BULLET = re.compile(r"(?<!\S)[•●▪‣◦](?=\s)")


def count_words(text: str, tokens: tuple[Token, ...]) -> int:
    """Return the number of words; a web or mail address is one word.

    Of a list with typed bullets after a colon the longest item counts: each is read on its own.
    """
    if not any(mark in text for mark in SPECIAL):
        return len(tokens)
    places = [token.start for token in tokens]
    addresses = [match.span() for match in ADDRESS.finditer(text)]
    within = {index for start, end in addresses for index in _between(places, start, end)[1:]}
    kept = [place for index, place in enumerate(places) if index not in within]
    bullets = [match.start() for match in BULLET.finditer(text)]
    if len(bullets) < 2 or text[: bullets[0]].rstrip()[-1:] not in ("", ":"):
        return len(kept)
    edges = [0, *bullets, len(text)]
    return max(len(_between(kept, *edge)) for edge in pairwise(edges))


def _between(places: list[int], start: int, end: int) -> range:
    return range(bisect_left(places, start), bisect_left(places, end))
