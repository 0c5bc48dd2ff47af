"""Which pieces of text stand behind a stop without being sentences of their own?"""

import re
from functools import lru_cache
from itertools import pairwise

from a11y_checks.plain_language.text.clauses import (
    FUNCTION_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    SUBJECTS,
    SUBORDINATORS,
)
from a11y_checks.plain_language.text.lemmas import lemma
from a11y_checks.plain_language.text.participles import participle_of
from a11y_checks.plain_language.text.sentences import Sentence
from a11y_checks.plain_language.text.verb_forms import (
    AUXILIARIES,
    closes_clause,
    is_finite,
    is_infinitive,
)
from a11y_checks.plain_language.text.verbs import conjugate

FIRST_HALVES = frozenset("als indien naarmate wanneer zodra zolang".split())
"""A clause that begins so often waits for the main clause behind it: "Als u verhuist."."""
LATER_HALVES = SUBORDINATORS - FIRST_HALVES - {"waarom"} | frozenset(
    "alsmede evenals hetgeen om ongeacht zoals".split()
)
OPENING_VERBS = AUXILIARIES - frozenset("ben was word zijn".split())
"""Without a question mark these begin no sentence; "zijn brief" and "was uw handen" may."""
WITHIN_CLAUSES = PREPOSITIONS | frozenset("de er het u we wij".split())
"""Words between "dat" and its verb; no verb begins with them."""
SHORT_INFINITIVES = ("doen", "gaan", "staan", "zien")
"""Ends of infinitives that are not stem and -en: "bestaan", "voldoen"."""
NOMINAL = frozenset("het te".split())
"""Behind these an infinitive is no verb of the piece: "het begeleiden", "te betalen"."""
COORDINATORS = frozenset("en maar of want".split())
HOLDS_MORE = re.compile(r"[,:;?]")


def is_later_half(piece: Sentence) -> bool:
    """Whether the piece belongs to what stands before it: "Waarbij wij de diepte meten."

    A question, or a piece with a comma or colon, may well be a sentence and does not count.
    """
    words = _bare_words(piece)
    if not words:
        return False
    if words[0] in RELATIVE:
        return _is_relative_clause(words)
    if words[0] == "om" and "te" not in words:
        return False  # "Om half drie begint het feest."
    if words[0] in LATER_HALVES:
        return not _holds_main_clause(words)
    if words[0] in COORDINATORS:  # "Maar is ook duur.", not "Maar is dat duur."
        return PRONOUNS.isdisjoint(words[2:3]) and _opens_with_verb(words[1:])
    return _opens_with_verb(words) or _only_tells_what_for(words)


def _is_relative_clause(words: list[str]) -> bool:
    """Whether "die" or "dat" waits for its verb: "Dat door ons is vertaald", not "Dat is zo"."""
    if any(map(is_finite, words[1:3])) or _holds_main_clause(words):
        return False
    return words[-1] in AUXILIARIES or (words[1:2] != [] and words[1] in WITHIN_CLAUSES)


def _only_tells_what_for(words: list[str]) -> bool:
    """Whether all that happens stands behind "te": "In plaats van u te richten tot de raad"."""
    verbs = [at for at, word in enumerate(words) if _is_verb(word)]
    return verbs != [] and all(words[at - 1] == "te" for at in verbs) and words[0] != "te"


def _holds_main_clause(words: list[str]) -> bool:
    """Whether a verb stands before its subject: "Om te stemmen hebt u een pas nodig"."""
    return any(is_finite(verb) and subject in PRONOUNS for verb, subject in pairwise(words))


def _opens_with_verb(words: list[str]) -> bool:
    """Whether a verb comes first as in a question and no imperative does: "zorgt de", "maken de",
    not "zet", "komt u"."""
    verb = "".join(words[:1])
    if verb in OPENING_VERBS:
        return True
    if is_infinitive(verb):
        return verb != "zijn" and words[1:2] != [] and words[1] in SUBJECTS
    if "u" in words[1:2] or not verb.endswith("t") or lemma(verb).endswith("ten"):
        return False
    return is_finite(verb)


def is_verbless(piece: Sentence) -> bool:
    """Whether nothing happens in the piece: "Kades en oevers.", "Het begeleiden van jongeren.",
    "Gebouwd in 1950."."""
    words = _bare_words(piece)
    if not words or _may_be_imperative(words[0]):
        return False
    return not any(_may_be_finite(at, words) for at in range(len(words)))


def is_first_half(piece: Sentence) -> bool:
    """Whether the piece waits for what stands behind it: "Als u verhuist."."""
    words = _bare_words(piece)
    if not FIRST_HALVES.issuperset(words[:1]) or not words:
        return False
    closed = is_finite(words[-1]) or closes_clause(words[-1])
    return closed and not _holds_main_clause(words) and not _goes_on(words)


def _goes_on(words: list[str]) -> bool:
    """Whether a main clause follows on the verb of another: "Als wij kijken is de kans groot"."""
    triples = zip(words, words[1:], words[2:], strict=False)
    return any(
        _is_verb(last) and verb in AUXILIARIES and subject in SUBJECTS
        for last, verb, subject in triples
    )


def is_coordinated(piece: Sentence) -> bool:
    """Whether the piece begins with "en", "maar", "of" or "want"."""
    return bool(piece.words) and piece.words[0].lower() in COORDINATORS


def gives_reason(piece: Sentence) -> bool:
    """Whether the piece only explains what stands before it: "Want dat is veilig."."""
    return bool(piece.words) and piece.words[0].lower() == "want"


def _bare_words(piece: Sentence) -> list[str]:
    """Return the words in lower case, none when the piece may hold more than one clause."""
    return [] if HOLDS_MORE.search(piece.text) else [token.small for token in piece.tokens]


def _may_be_imperative(first: str) -> bool:
    if first in FUNCTION_WORDS:
        return False
    return is_infinitive(f"{first}en") or is_infinitive(f"{first}{first[-1]}en")


def _may_be_finite(at: int, words: list[str]) -> bool:
    """Whether this word may be the verb of the piece: no "te betalen", "betalend", "betaald"."""
    word, before, after = words[at], words[at - 1] if at else "", "".join(words[at + 1 : at + 2])
    if not _is_verb(word) or word.removesuffix("e") == lemma(word) + "d":
        return False
    if not PRONOUNS.isdisjoint((before, after)):  # "besloten we", "wij spreken van"
        return True
    if is_infinitive(word):
        return before not in NOMINAL and after != "van" and (at > 0 or after != "en")
    verb = participle_of(word)
    return not verb or conjugate(verb).third == word


@lru_cache(maxsize=65536)
def _is_verb(word: str) -> bool:
    found = lemma(word)
    if word.endswith(SHORT_INFINITIVES):
        return True
    return is_finite(word) or is_infinitive(word) or (found != word and found.endswith("en"))
