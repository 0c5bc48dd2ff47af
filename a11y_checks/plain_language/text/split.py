"""Where can a long Dutch sentence be split, and into which two sentences?"""

from dataclasses import dataclass

from a11y_checks.plain_language.text.clauses import OPENERS, PRONOUNS, gap
from a11y_checks.plain_language.text.verb_forms import AUXILIARIES, is_finite
from a11y_checks.plain_language.text.words import Token

MIN_PART = 4
"""Words that each half must have to be worth a sentence."""
MAX_WORDS = 60
"""A longer sentence needs rewriting, not one split."""
LINKS = frozenset("maar want dus en".split())
REASONS = {"omdat": "Dat is omdat", "doordat": "Dat komt doordat"}
ARTICLES = frozenset("de het een uw onze deze".split())
BREAKS = frozenset(REASONS) | frozenset(
    "waarbij waardoor waarna waarmee waarin waarop zodat hoewel terwijl nadat voordat tenzij mits "
    "indien die wat".split()
)


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
    if len(tokens) > MAX_WORDS:
        return None
    inner = range(MIN_PART, len(tokens) - MIN_PART + 1)
    middle = len(tokens) / 2
    splits = [(abs(place - middle), _split_at(place, tokens, text)) for place in inner]
    found = [(not split.text, far, split) for far, split in splits if split]
    return min(found, key=lambda entry: entry[:2])[2] if found else None


def _split_at(place: int, tokens: tuple[Token, ...], text: str) -> Split | None:
    mark, word = gap(place, tokens, text).strip(), tokens[place].small
    if mark not in (",", ";"):
        return None
    end, complete = tokens[place - 1].end, _is_complete(place, tokens, text)
    if mark == ";":
        whole = complete and _is_main_clause(place, tokens)
        return Split(";", _two(end, tokens[place].start, text) if whole else "")
    if word in LINKS and complete and _is_main_clause(place + 1, tokens):
        after = place + 1 if word == "en" else place
        return Split(word, _two(end, tokens[after].start, text))
    rest = text[tokens[place].end :]
    if word in REASONS and complete and "," not in rest:
        return Split(word, f"{text[:end]}. {REASONS[word]}{rest}")
    return Split(word) if word in BREAKS else None


def _is_complete(place: int, tokens: tuple[Token, ...], text: str) -> bool:
    """Whether the words before this place can be a sentence: no main clause is still to come."""
    before = text[: tokens[place].start]
    if before.count("(") != before.count(")") or before.count("“") != before.count("”"):
        return False
    inverted = any(
        "," in gap(index, tokens, text) and is_finite(tokens[index].small)
        for index in range(1, place)
    )
    return inverted or (tokens[0].small not in OPENERS and "," not in before.rstrip(", "))


def _is_main_clause(place: int, tokens: tuple[Token, ...]) -> bool:
    """Whether a subject and its verb follow each other here: "u krijgt", "de gemeente kan"."""
    first, second, third = (*(token.small for token in tokens[place : place + 3]), "", "", "")[:3]
    return (first in PRONOUNS and is_finite(second)) or (first in ARTICLES and third in AUXILIARIES)


def _two(end: int, start: int, text: str) -> str:
    return f"{text[:end]}. {text[start].upper()}{text[start + 1 :]}"
