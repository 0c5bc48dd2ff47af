"""How does a sentence read when words that were cut in two are whole again?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from a11y_checks.plain_language.text.compounds import compound_parts
from a11y_checks.plain_language.text.lemmas import is_known
from a11y_checks.plain_language.text.sentences import Sentence
from a11y_checks.plain_language.text.verb_forms import AUXILIARIES
from a11y_checks.plain_language.text.words import Token

LONGEST_WORD = 40
"""Letters; no time goes into longer ones."""
POINTING = re.compile(
    r"(?:daar|er|hier|waar)(?:aan|bij|binnen|boven|door|in|langs|mee|na|naar|naast|om|onder|op|over|"
    r"tegen|toe|tussen|uit|van|voor)"
)
"""Words that the dictionary does not hold."""
FIRST_PARTS = frozenset("bedrijfs beroeps dorps huwelijks rijks staats stads volks".split())
"""First parts of compounds that the dictionary holds, but that are no word by themselves."""
SHORTEST_HALF = 5
"""Letters; so "de volgende" and "over hebben" stay two words."""


def whole(sentence: Sentence) -> Sentence:
    """Return the sentence with "vergu nning" and "vergun-ning" written as one word.

    Two words are put together when one of them is no Dutch word and both together are. Two long
    ones also when the dictionary holds them as one word ("onder zoeken"), or neither of them.
    An auxiliary verb stays a word: "de leges worden".
    """
    pieces = list(_pieces(sentence.text, sentence.tokens))
    return replace(sentence, text="".join(pieces)) if len(pieces) > 1 else sentence


def _pieces(text: str, words: tuple[Token, ...]) -> Iterator[str]:
    """Yield the text in pieces, cut where a space or hyphen has to go."""
    begin, end, held = 0, 0, ""
    for word, follower in zip(words, (*words[1:], None), strict=True):
        gap_start = word.start - 1
        adjoins = bool(held) and text[gap_start] == " " and end == gap_start
        end, last = word.end, held.rpartition("-")[2]
        if adjoins and _belong_together(last, word.text) and not _has_other(word, follower):
            yield text[begin:gap_start]
            begin, held = word.start, held + word.text
            continue
        held = word.text
        if "-" in held and (mended := _without_cuts(held)) != held:
            yield text[begin : word.start] + mended
            begin, held = word.end, ""
    yield text[begin:]


def _has_other(word: Token, follower: Token | None) -> bool:
    """Whether the word is no Dutch word, but one together with what follows: "oude vergu nning"."""
    if follower is None or _is_word(word.small):
        return False
    return is_known(word.small + follower.small)


@lru_cache(maxsize=65536)
def _belong_together(left: str, right: str) -> bool:
    if not (left.isalpha() and right.isalpha()) or not (right.islower() or left.isupper()):
        return False
    left, right = left.lower(), right.lower()
    if AUXILIARIES.intersection((left, right)):
        return False
    known, both = {_is_word(left), _is_word(right)}, left + right
    if known == {True, False}:
        return _is_word(both)
    if min(len(left), len(right)) < SHORTEST_HALF:
        return False
    return left in FIRST_PARTS or is_known(both) or True not in known


def _without_cuts(word: str) -> str:
    """Return the word without the hyphens that cut it: "vergun-ning", not "e-mail"."""
    mended, *rest = word.split("-")
    for part in rest:
        mended += part if _is_cut(mended.rpartition("-")[2], part) else f"-{part}"
    return mended


def _is_cut(left: str, right: str) -> bool:
    return len(left) > 1 and (is_known((left + right).lower()) or _belong_together(left, right))


def _is_word(word: str) -> bool:
    """Whether the dictionary knows the word, as it is or without -e, or the two words in it."""
    if POINTING.fullmatch(word) or is_known(word) or is_known(word.removesuffix("e")):
        return True
    return len(word) <= LONGEST_WORD and compound_parts(word) is not None
