"""Which parts of a Dutch sentence belong together but stand far apart?"""

from collections.abc import Iterator

from a11y_checks.plain_language.text.clauses import OPENERS, PREPOSITIONS, RELATIVE, gap
from a11y_checks.plain_language.text.lemmas import is_known, lemma
from a11y_checks.plain_language.text.participles import SEPARABLE, participle_of
from a11y_checks.plain_language.text.verb_forms import (
    AUXILIARIES,
    closes_clause,
    is_common_finite,
    is_finite,
)
from a11y_checks.plain_language.text.words import Token

MAX_BETWEEN = 9
"""Words between the two verbs. Guides give no number; here one municipal sentence in a hundred
lies above it, edited or not, so the rule only advises."""
MAX_RELATIVE = 6
"""Words of a relative clause between a subject and its verb."""
MIN_ATTRIBUTE, MAX_ATTRIBUTE = 3, 14
LINKS = OPENERS | frozenset("en maar want die welke waar wanneer".split())
ARTICLES = frozenset("de het een deze uw onze".split())
MARKS = frozenset(",;:()")
LOOSE_PARTS = frozenset(SEPARABLE.split("|"))
Span = tuple[int, int]


def separated_spans(tokens: tuple[Token, ...], text: str) -> tuple[Span, ...]:
    """Return (start, end) in text of each pair that stands apart, from first to last part.

    Five forms are found: "heeft ... besloten", also with a clause in it ("heeft de vraag die ...,
    beantwoord"), "stelt ... vast", "de bewoners, die ..., hebben" and "de door ... genomen
    besluiten".
    """
    return (*_verbs(tokens, text), *_subjects(tokens, text), *_attributes(tokens, text))


def _verbs(tokens: tuple[Token, ...], text: str) -> Iterator[Span]:
    """Yield the pairs of verbs and the verbs with a loose part; a short sentence has no room."""
    if len(tokens) > MAX_BETWEEN + 2:
        yield from _verb_pairs(tokens, text)
        yield from _interrupted_pairs(tokens, text)
        yield from _loose_pairs(tokens, text)


def _verb_pairs(tokens: tuple[Token, ...], text: str) -> Iterator[Span]:
    """Yield a finite verb with the verb that closes its clause, when too much is between."""
    opened = -1
    for index, token in enumerate(tokens):
        if token.small in LINKS or not MARKS.isdisjoint(gap(index, tokens, text)):
            opened = -1
        if token.small in AUXILIARIES:
            opened = index
        elif opened >= 0 and _closes(index, tokens, text):
            if index - opened - 1 > MAX_BETWEEN:
                yield tokens[opened].start, token.end
            opened = -1


def _interrupted_pairs(tokens: tuple[Token, ...], text: str) -> Iterator[Span]:
    """Yield a finite verb with the verb that comes only after a clause: "heeft de vraag die ...
    had gesteld, gisteren beantwoord"."""
    words = [token.small for token in tokens]
    opened = next((at for at, word in enumerate(words) if word in AUXILIARIES), len(words))
    clause = next((at for at in range(opened, len(words)) if words[at] in RELATIVE), len(words))
    if LINKS.intersection(words[:clause]) or clause + 1 >= len(words):
        return
    commas = [at for at in range(opened + 1, len(words)) if gap(at, tokens, text) == ", "]
    rest = commas[-1] if commas else len(words)
    last = len(words) - 1
    if not clause < rest < last or LINKS.intersection(words[rest:]):
        return
    if any(map(is_finite, words[rest:last])) or not _ends_clause(words[rest - 1]):
        return
    if closes_clause(words[last]) and last - opened - 1 > MAX_BETWEEN:
        yield tokens[opened].start, tokens[last].end


def _ends_clause(word: str) -> bool:
    return is_finite(word) or closes_clause(word)


def _loose_pairs(tokens: tuple[Token, ...], text: str) -> Iterator[Span]:
    """Yield a finite verb with its loose part at the end of the clause: "stelt ... vast"."""
    opened = -1
    for index, token in enumerate(tokens):
        if token.small in LINKS or not MARKS.isdisjoint(gap(index, tokens, text)):
            opened = -1
        if opened < 0 and is_finite(token.small) and token.small not in AUXILIARIES:
            opened = index
        elif opened >= 0 and token.small in LOOSE_PARTS and _is_last(index, tokens, text):
            is_far = index - opened - 1 > MAX_BETWEEN
            if is_far and is_known(token.small + lemma(tokens[opened].small)):
                yield tokens[opened].start, token.end


def _closes(index: int, tokens: tuple[Token, ...], text: str) -> bool:
    return closes_clause(tokens[index].small) and _is_last(index, tokens, text)


def _is_last(index: int, tokens: tuple[Token, ...], text: str) -> bool:
    """Whether the word closes its clause."""
    if index + 1 == len(tokens) or gap(index + 1, tokens, text) != " ":
        return True
    return tokens[index + 1].small in LINKS | PREPOSITIONS


def _subjects(tokens: tuple[Token, ...], text: str) -> Iterator[Span]:
    """Yield a subject with its verb when a long relative clause parts them."""
    relative, verbs = -1, 0
    if not tokens or tokens[0].small in OPENERS:
        return
    for index, token in enumerate(tokens):
        if relative < 0:
            if token.small in AUXILIARIES or is_finite(token.small):
                return
            if index > 1 and token.small in RELATIVE and gap(index, tokens, text) in (" ", ", "):
                relative = index
        elif _is_main_verb(index, verbs, tokens, text):
            most = MAX_RELATIVE if "," in gap(index, tokens, text) else MAX_BETWEEN
            if index - relative > most:
                yield tokens[relative - 1].start, token.end
            return
        verbs += relative >= 0 and is_common_finite(token.small)


def _is_main_verb(index: int, verbs: int, tokens: tuple[Token, ...], text: str) -> bool:
    """Whether the relative clause is over: behind a comma or behind its own verbs."""
    word, before = tokens[index].small, tokens[index - 1].small
    if "," in gap(index, tokens, text):
        return is_finite(word)
    behind_verb = closes_clause(before) or is_common_finite(before)
    return verbs > 0 and behind_verb and is_common_finite(word)


def _attributes(tokens: tuple[Token, ...], text: str) -> Iterator[Span]:
    """Yield an article with its far participle and noun: "de in de wet genoemde regels"."""
    for index in range(len(tokens) - MIN_ATTRIBUTE - 1):
        pair = tokens[index].small, tokens[index + 1].small
        if pair[0] in ARTICLES and pair[1] in PREPOSITIONS and pair != ("een", "van"):
            end = _attribute_end(index, tokens, text)
            if end:
                yield tokens[index].start, end


def _attribute_end(index: int, tokens: tuple[Token, ...], text: str) -> int:
    """Return where the noun ends that the article at this index belongs to, or 0."""
    for place in range(index + 1, min(index + MAX_ATTRIBUTE, len(tokens) - 1)):
        word = tokens[place].small
        if gap(place, tokens, text) != " " or (is_finite(word) and not word.endswith("de")):
            return 0
        if place - index > MIN_ATTRIBUTE and _is_attributive(word):
            return tokens[place + 1].end
    return 0


def _is_attributive(word: str) -> bool:
    """Whether word is a participle with the ending of an adjective: "genomen", "betaalde"."""
    if word.endswith(("de", "te")):
        return bool(participle_of(word[:-1])) or word.endswith("ende")
    return word.endswith("en") and bool(participle_of(word))
