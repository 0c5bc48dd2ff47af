"""Is this word a past participle, and of which verb?"""

import re
from functools import lru_cache

from a11y_checks.plain_language.text.lemmas import lemma

LETTER = "[a-zà-ÿ]"
PREFIX = "be|ge|her|ont|ver|er|mis|onder|over|voor|vol|door|om|weer"
SEPARABLE = (
    "aan|achter|af|bekend|bij|binnen|dicht|door|fijn|gelijk|gereed|goed|her|in|klaar|kwijt|langs|"
    "los|mede|mee|mis|na|neer|om|onder|op|open|over|plaats|samen|schoon|stil|stop|tegen|terecht|"
    "terug|thuis|toe|uit|vast|veilig|vol|voor|voort|vrij|waar|weg"
)
SHAPE = re.compile(
    rf"(?:{LETTER}{{0,12}}ge{LETTER}+|{LETTER}{{0,9}}(?:{PREFIX}){LETTER}{{2,}})(?:d|t|en|aan|ien)"
)
WITH_GE = re.compile(
    rf"(?:{SEPARABLE})?ge{LETTER}{{2,}}(?:d|[pkfsxch]t)|(?:{SEPARABLE})ge{LETTER}{{3,}}en"
)
LOOKALIKES = tuple(
    "bericht gebed gebied gebit geduld geld gelaat geluid gemoed gerecht gerucht gevecht geweld "
    "gewest gewicht gezicht gedicht gezond getij heid lid".split()
)
COMPOUND = re.compile(
    "(?:gebeds|gebieds|geboorte|gebruiks|geheimhoudings|geld|geluids|geluks|gemeente|genees|"
    "gerechts|gevel|gewelds|gezins|gezondheids).{3,}"
)
"""Nouns that begin as a participle does: "gemeenteraad", "gezondheidsdienst"."""
SAME_AS_INFINITIVE = frozenset(
    "bedragen begraven behouden beladen bevallen bevangen doorlopen geboren gegeven herkrijgen "
    "omgeven omvangen ondergraven onderhouden onderscheiden ondervangen onthouden ontladen "
    "ontlopen ontvangen overladen overtreden overvallen verbannen vergeten vergeven verkrijgen "
    "verlaten verlopen verraden verstoten vervangen voldaan voorzien".split()
)
"""Participles that are written as the infinitive or that the dictionary does not know as such."""
STRONG_PRESENT = frozenset(
    "begrijpt besluit bespreekt betreft bezoekt bezwijkt doorbreekt geniet onderbreekt onderneemt "
    "ontbreekt ontwerpt overlijdt overtreft verbreekt verdrinkt vergeet verkoopt verlaat verslijt "
    "vertrekt verwerpt verzoekt".split()
)
"""Present tenses of strong verbs that look like the participle of a weak one."""
ENDS = ("en", "aan", "oen", "ien")
"""Of infinitives: "gezin", which "gezinnen" belongs to, is none."""
VOICED = {"f": "v", "s": "z"}


@lru_cache(maxsize=65536)
def participle_of(word: str) -> str:
    """Return the infinitive that this word in lower case is a participle of, or ""."""
    if not SHAPE.fullmatch(word) or word in STRONG_PRESENT or COMPOUND.fullmatch(word):
        return ""
    verb = lemma(word)
    if verb == word:
        return _of_unchanged(word)
    if not verb.endswith(ENDS) or _is_present(word, verb) or _is_past(word, verb):
        return ""
    return verb


def _of_unchanged(word: str) -> str:
    """Return word when it is a participle that the dictionary holds as an adjective or not."""
    is_participle = WITH_GE.fullmatch(word) and not word.endswith(LOOKALIKES)
    return word if is_participle or word in SAME_AS_INFINITIVE else ""


def _is_present(word: str, verb: str) -> bool:
    """Whether word is "hij verschijnt": only after a voiceless stem a participle ends in -t."""
    if not word.endswith("t") or ("ge" in word and "ge" not in verb):
        return False
    stem = word[:-1]
    if verb.endswith("ten"):
        return not word.startswith(verb[:-3])
    return stem[-1] not in "ptkfsxch" or verb.endswith(VOICED.get(stem[-1], "-") + "en")


def _is_past(word: str, verb: str) -> bool:
    """Whether word is "zij betaalden" or "hij behield", which only look like participles."""
    if word.endswith(("den", "ten")):
        return not verb.endswith(("den", "ten"))
    is_strong = verb.endswith("den") and "ge" not in word and not word.startswith(verb[:-3])
    return is_strong and word.endswith("d")
