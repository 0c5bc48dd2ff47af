"""Where can a long Dutch sentence be split, and into which two sentences?"""

import re
from dataclasses import dataclass

from a11y_checks.plain_language.text.clauses import PRONOUNS, gap
from a11y_checks.plain_language.text.verb_forms import is_finite
from a11y_checks.plain_language.text.words import Token

MIN_PART = 4
"""Words that each half must have to be worth a sentence."""
LINKS = frozenset("maar want dus en".split())
REASONS = frozenset("omdat doordat".split())
BREAKS = REASONS | frozenset(
    "waarbij waardoor waarna waarmee waarin waarop zodat hoewel terwijl nadat voordat tenzij mits "
    "indien die wat".split()
)
SEPARATOR = re.compile(r"\s*[,;]\s*$")


@dataclass(frozen=True, slots=True)
class Split:
    """A place to split; `text` holds both sentences, or nothing when a person must rewrite."""

    at: str
    text: str = ""


def find_split(tokens: tuple[Token, ...], text: str) -> Split | None:
    """Return the best place to split this sentence: one that can be rewritten, nearest the middle.

    Only rewritings that keep the word order right are proposed: a main clause after a
    semicolon or after "maar", "want", "dus", "en", and a reason after "omdat".
    """
    inner = range(MIN_PART, len(tokens) - MIN_PART + 1)
    middle = len(tokens) / 2
    splits = [(abs(place - middle), _split_at(place, tokens, text)) for place in inner]
    found = [(not split.text, far, split) for far, split in splits if split]
    return min(found, key=lambda entry: entry[:2])[2] if found else None


def _split_at(place: int, tokens: tuple[Token, ...], text: str) -> Split | None:
    between, word = gap(place, tokens, text), tokens[place].small
    if ";" in between and _is_main_clause(place, tokens):
        return Split(";", _two(tokens[place - 1].end, tokens[place].start, text))
    if "," not in between:
        return None
    if word in LINKS and _is_main_clause(place + 1, tokens):
        start = tokens[place + 1].start if word == "en" else tokens[place].start
        return Split(word, _two(tokens[place - 1].end, start, text))
    if word in REASONS and text[: tokens[place].start].count(",") == 1:
        cause = "Dat is omdat" if word == "omdat" else "Dat komt doordat"
        rest = text[tokens[place].end :]
        return Split(word, f"{text[: tokens[place - 1].end]}. {cause}{rest}")
    return Split(word) if word in BREAKS else None


def _is_main_clause(place: int, tokens: tuple[Token, ...]) -> bool:
    """Whether a subject and its verb follow each other here: "u krijgt", "dat kan"."""
    if place + 1 >= len(tokens):
        return False
    return tokens[place].small in PRONOUNS and is_finite(tokens[place + 1].small)


def _two(end: int, start: int, text: str) -> str:
    return f"{text[:end]}. {text[start].upper()}{text[start + 1 :]}"
