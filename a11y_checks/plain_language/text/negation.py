"""Where does a Dutch sentence deny a denial?"""

import re
from collections.abc import Iterator

from a11y_checks.plain_language.text.clauses import gap
from a11y_checks.plain_language.text.words import Token

NEGATIONS = frozenset("niet geen nooit niemand niets nergens nimmer".split())
DENIED = frozenset(
    "zonder uitgesloten verboden ontkennen ontkend nalaten nagelaten weigeren geweigerd".split()
)
"""Words that already hold a "not": "niet zonder", "niet uitgesloten"."""
DEGREES = frozenset("geheel helemaal bepaald zo heel erg echt per se".split())
NEGATIVE_ADJECTIVE = re.compile(
    r"on[a-zà-ÿ]{0,20}(?:lijk|rijk|baar|zaam|ig|waar|bekend|juist|eens|gewoon|logisch|redelijk)e?"
)
NOT_NEGATIVE = re.compile(r"on(?:der|middel|geveer|lang|ophoudelijk|eindig)")
REACH = 12
"""Words; parts that stand further apart are no longer read as one denial."""
BREAKS = frozenset(
    "en of maar want omdat als dat die wie wat wanneer dan waar zodat voordat dus".split()
)
Span = tuple[int, int]


def double_negations(tokens: tuple[Token, ...], text: str) -> tuple[Span, ...]:
    """Return (start, end) in text of every double negation, from one denial to the other.

    Found are "niet ... zonder", "niemand ... niet", "geen ..., tenzij" and "niet onbelangrijk".
    Two denials in two clauses ("Wie niet komt, krijgt geen brief") are two facts and are not
    found.
    """
    spans = []
    for index, token in enumerate(tokens):
        if token.small in NEGATIONS:
            second = next(_denials(index, tokens, text), None)
            if second:
                spans.append((token.start, second.end))
    return tuple(spans)


def _denials(index: int, tokens: tuple[Token, ...], text: str) -> Iterator[Token]:
    """Yield the words after this negation that deny it again."""
    same_clause, adjoining = True, True
    for place in range(index + 1, min(index + 1 + REACH, len(tokens))):
        word = tokens[place].small
        if any(mark in gap(place, tokens, text) for mark in ".;:!?"):
            return
        if word == "tenzij":
            yield tokens[place]
        same_clause = same_clause and "," not in gap(place, tokens, text) and word not in BREAKS
        if same_clause and (word in DENIED or word == "niet"):
            yield tokens[place]
        if same_clause and adjoining and _is_negative(word):
            yield tokens[place]
        adjoining = adjoining and word in DEGREES


def _is_negative(word: str) -> bool:
    return bool(NEGATIVE_ADJECTIVE.fullmatch(word)) and not NOT_NEGATIVE.match(word)
