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
RELATIVES = frozenset({"die", "wat"})
CONDITIONS = frozenset("als indien wanneer zodra".split())
DEGREES = frozenset("alleen juist mede niet ook vooral".split())
"""Words that belong to the reason behind them: "niet omdat"."""
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
    semicolon or after "maar", "want", "dus", "en", a reason after "omdat", and a condition that
    can be a question ("Bent u ziek, dan belt u ons").
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
    if mark == "":
        return _split_without_mark(place, tokens, text)
    if mark not in (",", ";"):
        return None
    end, complete = tokens[place - 1].end, _is_complete(place, tokens, text)
    if word == "dan" and _asks(tokens) and "," not in text[:end]:
        return Split(word, f"{text[:end]}? Dan{text[tokens[place].end :]}")
    if mark == ";":
        whole = complete and _is_main_clause(place, tokens)
        return Split(";", _two(end, tokens[place].start, text) if whole else "")
    if word in LINKS and complete and _is_main_clause(place + 1, tokens):
        after = place + 1 if word == "en" else place
        return Split(word, _two(end, tokens[after].start, text))
    if word in REASONS and complete:
        return Split(word, _with_reason(place, tokens, text))
    return Split(word) if word in BREAKS or _begins_main_clause(place, tokens, text) else None


def _split_without_mark(place: int, tokens: tuple[Token, ...], text: str) -> Split | None:
    """Return a split before "en u krijgt" or "omdat", and where a "waarin" begins a new clause."""
    word, before = tokens[place].small, tokens[place - 1]
    complete = _is_complete(place, tokens, text) and not _asks(tokens)
    if word in LINKS and tokens[place + 1].small in PRONOUNS:
        whole = complete and _is_main_clause(place + 1, tokens)
        after = place + 1 if word == "en" else place
        return Split(word, _two(before.end, tokens[after].start, text)) if whole else None
    if word in REASONS and complete and before.small not in DEGREES:
        return Split(word, _with_reason(place, tokens, text))
    return Split(word) if word in BREAKS - RELATIVES else None


def _with_reason(place: int, tokens: tuple[Token, ...], text: str) -> str:
    """Return both sentences, or nothing when a comma may begin the main clause again."""
    reason, rest = REASONS[tokens[place].small], text[tokens[place].end :]
    return "" if "," in rest else f"{text[: tokens[place - 1].end]}. {reason}{rest}"


def _asks(tokens: tuple[Token, ...]) -> bool:
    """Whether the sentence begins as a question does: "Bent u verhuisd"."""
    return is_finite(tokens[0].small) and tokens[1].small in PRONOUNS


def _begins_main_clause(place: int, tokens: tuple[Token, ...], text: str) -> bool:
    """Whether this is the verb behind the comma in "Als u verhuist, moet u"."""
    return (
        tokens[0].small in CONDITIONS
        and is_finite(tokens[place].small)
        and "," not in text[: tokens[place - 1].end]
    )


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
