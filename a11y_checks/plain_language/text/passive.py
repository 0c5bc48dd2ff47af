"""Where does a Dutch sentence use the passive voice?"""

import re
from collections.abc import Iterator
from itertools import chain

from a11y_checks.plain_language.text.lists import read_words
from a11y_checks.plain_language.text.participles import SEPARABLE, participle_of
from a11y_checks.plain_language.text.sentences import Sentence
from a11y_checks.plain_language.text.words import Token

WORDEN = frozenset("word wordt worden werd werden".split())
ZIJN = frozenset("ben bent is was waren zijn".split())
AUXILIARIES = WORDEN | ZIJN
FINITE = frozenset(
    "heb hebt heeft hebben had hadden kan kunt kunnen kon konden moet moeten moest moesten mag "
    "mogen mocht mochten wil wilt willen wilde wilden wou zal zult zullen zou zouden gaat ging "
    "gingen doet deed komt kwam kwamen blijft bleef bleven".split()
)
IN_CLUSTER = FINITE | frozenset("te gaan hebben laten blijven geweest zullen al niet ook".split())
"""Words that may stand between a participle and the auxiliary at the end of a clause."""
NEW_CLAUSE = frozenset(
    "dat die omdat als wanneer hoewel terwijl doordat zodat voordat nadat totdat zodra indien "
    "tenzij mits waar waardoor waarbij waarin waarmee waarop waarvan waarvoor want maar".split()
)
ARTICLES = frozenset("een geen elk elke ieder iedere zo'n".split())
DETERMINERS = ARTICLES | frozenset(
    "de het deze dit mijn jouw uw zijn haar ons onze hun alle enkele andere nieuwe".split()
)
BEFORE_HIS = frozenset(
    "aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per rond "
    "sinds tegen tijdens tot tussen uit van vanaf vanuit via volgens voor wegens zonder en of "
    "heeft had al heel".split()
)
FUNCTION_WORDS = BEFORE_HIS | AUXILIARIES | FINITE | NEW_CLAUSE
HAVING = frozenset("heb hebt heeft hebben had hadden".split())
THESE = frozenset("dat die".split())
BECOMING = frozenset("bekend bereid bevriend bewust gewoon verliefd geworden".split())
"""Adjectives that follow "worden" without a passive."""
PERFECT, ADJECTIVES = "perfect-with-zijn.txt", "participles-as-adjectives.txt"
MOTION = frozenset(
    "blijven bloeden drijven duiken dwalen gaan glijden groeien klimmen komen kruipen lopen raken "
    "reizen springen stappen sterven stijgen stromen treden vallen vliegen vluchten zakken "
    "zinken".split()
)
"""Verbs that take zijn behind any separable part: "is aangekomen", "is weggelopen"."""
BASE = re.compile(rf"(?:{SEPARABLE})({'|'.join(sorted(MOTION))})")
STOPS = ";:.!?"
REACH = 30
"""Words between auxiliary and participle; in a longer clause they are not paired."""


def passive_spans(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of every passive in sentence.text: from auxiliary to participle.

    Both the worden-passive ("wordt betaald") and the zijn-passive ("is betaald") count; a
    perfect tense with zijn ("is gegaan") and a state ("is bekend") do not.
    """
    words = sentence.tokens
    spans = []
    for index, word in enumerate(words):
        if word.small in AUXILIARIES:
            partner = _participle_for(index, words, sentence.text)
            if partner is not None:
                spans.append((min(word.start, partner.start), max(word.end, partner.end)))
    return tuple(dict.fromkeys(spans))


def is_passive(sentence: Sentence) -> bool:
    """Whether the sentence has a passive."""
    return bool(passive_spans(sentence))


def _participle_for(index: int, words: tuple[Token, ...], text: str) -> Token | None:
    """Return the participle that makes a passive with the auxiliary at this index."""
    auxiliary = words[index]
    if auxiliary.small == "zijn" and _is_possessive(index, words):
        return None
    if auxiliary.small in ZIJN and _follows(index, words, "geweest"):
        return None
    for token in chain(_before(index, words, text), _after(index, words, text)):
        if token.text[0].islower() and _makes_passive(auxiliary.small, token.small):
            return token
    return None


def _makes_passive(auxiliary: str, word: str) -> bool:
    verb = participle_of(word)
    if not verb:
        return False
    if auxiliary in WORDEN:
        return word not in BECOMING and ("ge" in word or not _takes_zijn(verb))
    return not _takes_zijn(verb) and word not in read_words(ADJECTIVES)


def _takes_zijn(verb: str) -> bool:
    """Whether the perfect tense of verb is made with zijn, also behind "aan", "uit" and so on."""
    base = BASE.fullmatch(verb)
    return base is not None or verb in read_words(PERFECT)


def _before(index: int, words: tuple[Token, ...], text: str) -> Iterator[Token]:
    """Yield the word that the verbs at the end of a clause follow: "betaald had moeten worden".

    None for the perfect tense in "wat u hebt betaald is weg".
    """
    while index > 0 and _gap(words[index - 1], words[index], text) == " ":
        index -= 1
        if words[index].small not in IN_CLUSTER:
            if index == 0 or words[index - 1].small not in HAVING:
                yield words[index]
            return


def _after(index: int, words: tuple[Token, ...], text: str) -> Iterator[Token]:
    """Yield the words that may be the participle later in the clause of the auxiliary."""
    skipping, commas = False, 0
    for place in range(index + 1, min(index + REACH, len(words))):
        word, gap = words[place], _gap(words[place - 1], words[place], text)
        if any(stop in gap for stop in STOPS):
            return
        commas += "," in gap
        skipping = skipping and "," not in gap
        if word.small in NEW_CLAUSE and not (place == index + 1 and word.small in THESE):
            skipping = True
        if skipping:
            continue
        if word.small in FINITE or (word.small in AUXILIARIES and word.small != "zijn"):
            return
        is_apposition = "," in gap and commas % 2 == 1
        if not is_apposition and not _is_no_predicate(place, words, text):
            yield word


def _gap(left: Token, right: Token, text: str) -> str:
    return text[left.end : right.start]


def _is_no_predicate(place: int, words: tuple[Token, ...], text: str) -> bool:
    """Whether the word stands before its noun ("de gesloten deur") or is an infinitive."""
    if words[place - 1].small == "te":
        return True
    articles = DETERMINERS if words[place].small.endswith("n") else ARTICLES
    if words[place - 1].small not in articles or place + 1 == len(words):
        return False
    follower = words[place + 1]
    return _gap(words[place], follower, text) == " " and follower.small not in FUNCTION_WORDS


def _follows(index: int, words: tuple[Token, ...], small: str) -> bool:
    return index + 1 < len(words) and words[index + 1].small == small


def _is_possessive(index: int, words: tuple[Token, ...]) -> bool:
    """Whether "zijn" at this index means "his": after a preposition or a form of hebben."""
    earlier = {word.small for word in words[max(0, index - 8) : index]}
    return index > 0 and (words[index - 1].small in BEFORE_HIS or bool(earlier & HAVING))
