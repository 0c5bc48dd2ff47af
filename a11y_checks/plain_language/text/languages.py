"""In which language is this text written?"""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache

from a11y_checks.finding import gettext_noop
from a11y_checks.plain_language.text.lists import read_list

MIN_KNOWN = 4
"""Everyday words of one language that are needed to name it."""
MIN_SHARE, MIN_SHARE_BESIDE_UNKNOWN = 0.2, 0.4
"""Of all words; running text of a known language has 25% to 60% of them. The second holds when the
declared language is not known here: Frisian and Gronings share many words with Dutch."""
MARGIN = 4
"""How many times more everyday words than any other language has: a loan or a name is not it."""
LIST = "language-words.txt"
NAMES = {
    "nl": gettext_noop("Dutch"),
    "en": gettext_noop("English"),
    "de": gettext_noop("German"),
    "fr": gettext_noop("French"),
    "tr": gettext_noop("Turkish"),
    "pl": gettext_noop("Polish"),
    "es": gettext_noop("Spanish"),
    "ar": gettext_noop("Arabic"),
    "uk": gettext_noop("Ukrainian"),
    "el": gettext_noop("Greek"),
    "he": gettext_noop("Hebrew"),
    "ti": gettext_noop("Tigrinya"),
    "fy": gettext_noop("Frisian"),
}
"""What messages call a language: a message id, so that readers get it in their own language."""
SCRIPTS = {"ARABIC": "ar", "CYRILLIC": "uk", "GREEK": "el", "HEBREW": "he", "ETHIOPIC": "ti"}
"""The language that is most likely meant when a text on a Dutch site is in this script."""
SAMPLE = 200
"""Letters that are looked at to tell the script."""


def other_language(words: Iterable[str], declared: str) -> str:
    """Return the code of the language that these words are in instead of the declared one.

    Known are the languages of `lists/language-words.txt`, and those told by their script. An
    empty string means: in the declared language, or not certain.
    """
    small = [word.lower() for word in words]
    is_known = declared in _known_by_words()
    by_script = _other_script("".join(small[:SAMPLE])[:SAMPLE])
    if by_script:
        return by_script if is_known else ""
    known = [codes for word in small if (codes := _languages_of().get(word))]
    candidates = set().union(*known) - {declared}
    best = max(sorted(candidates), key=lambda code: _only(code, declared, known), default="")
    most = _only(best, declared, known)
    share = MIN_SHARE if is_known else MIN_SHARE_BESIDE_UNKNOWN
    enough = most >= MIN_KNOWN and most >= share * len(small)
    return best if enough and most >= MARGIN * _only(declared, best, known) else ""


def _only(code: str, other: str, known: list[frozenset[str]]) -> int:
    """Return how many of the words belong to one language and not to the other."""
    return sum(code in codes and other not in codes for codes in known)


def name_of(code: str) -> str:
    """Return the message id that names a language; the code itself for one without a name."""
    return NAMES.get(code, code)


@cache
def _known_by_words() -> frozenset[str]:
    """Return the codes of the languages that have everyday words here."""
    return frozenset(code for code, _ in read_list(LIST))


@cache
def _languages_of() -> dict[str, frozenset[str]]:
    """Return for each everyday word the languages that have it."""
    codes: dict[str, set[str]] = {}
    for code, words in read_list(LIST):
        for word in words.split():
            codes.setdefault(word, set()).add(code)
    return {word: frozenset(found) for word, found in codes.items()}


def _other_script(letters: str) -> str:
    """Return the language told by the script of most letters; "" for Latin and unknown ones."""
    foreign = [letter for letter in letters if letter > "\u024f"]
    if 2 * len(foreign) <= len(letters):
        return ""
    names = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in foreign)
    return SCRIPTS.get(names.most_common(1)[0][0], "")
