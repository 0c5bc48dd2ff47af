"""Is this word a finite verb, or the verb that closes a clause?"""

from functools import lru_cache

from a11y_checks.plain_language.text.lemmas import LONGEST, lemma
from a11y_checks.plain_language.text.participles import participle_of
from a11y_checks.plain_language.text.verbs import conjugate

AUXILIARIES = frozenset(
    "ben bent is was waren zijn heb hebt heeft hebben had hadden word wordt worden werd werden "
    "zal zult zullen zou zouden kan kunt kunnen kon konden moet moeten moest moesten "
    "mag mogen mocht mochten wil wilt willen wilde wilden wou".split()
)
"""Finite forms that leave the verb with the meaning for the end of the clause."""
OTHER_FINITE = frozenset(
    "ga gaat gaan ging gingen sta staat staan stond stonden doe doet doen deed deden kom komt "
    "komen kwam kwamen krijg krijgt krijgen kreeg kregen blijf blijft blijven bleef bleven "
    "laat laten liet lieten hoef hoeft hoeven geef geeft geven gaf gaven vraag vraagt vragen "
    "vroeg vroegen maak maakt maken weet weten wist vind vindt vinden zie ziet zien zag zagen "
    "neem neemt nemen nam namen betaal betaalt betalen ligt liggen lag lagen geldt gelden gold "
    "helpt helpen betekent betekenen heet heten".split()
)
NOT_VERBS = frozenset(
    "niet met het uit tot laat wat dat eet recht kort groot best laatst meest beleid resultaat "
    "bericht punt kant markt dienst plaats juist vast klant gezicht gewicht altijd nooit "
    "kosten stad steden straat maat raad daad staat eind mensen open samen tussen tegen binnen "
    "buiten eigen zeven tien".split()
)
INFINITIVES = frozenset("gaan staan doen zien slaan zijn".split())


@lru_cache(maxsize=65536)
def is_finite(word: str) -> bool:
    """Whether this word in lower case is, most likely, a finite verb; few plurals are told."""
    if is_common_finite(word):
        return True
    if word in NOT_VERBS or len(word) < 4 or not word.endswith(("t", "de", "te")):
        return False
    verb = lemma(word)
    return verb.endswith("n") and verb + "de" != word and not participle_of(word)


def is_common_finite(word: str) -> bool:
    """Whether this word in lower case is a form of one of the verbs that are used most."""
    return word in AUXILIARIES or word in OTHER_FINITE


@lru_cache(maxsize=65536)
def is_infinitive(word: str) -> bool:
    """Whether this word in lower case is, most likely, an infinitive."""
    if word in INFINITIVES:
        return True
    if not 4 < len(word) <= LONGEST or not word.endswith("en") or word in NOT_VERBS:
        return False
    return lemma(conjugate(word).third) == word


def closes_clause(word: str) -> bool:
    """Whether this word is a verb that can stand at the end: a participle or an infinitive."""
    return bool(participle_of(word)) or is_infinitive(word)
