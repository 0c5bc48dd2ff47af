"""In which language is this text written?"""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache

from a11y_checks.plain_language.text.lists import read_list

MIN_KNOWN = 4
"""Everyday words of one language that are needed to name it."""
MIN_SHARE, MIN_SHARE_BESIDE_UNKNOWN = 0.2, 0.4
"""Of all words; running text of a known language has 25% to 60% of them. The second holds when the
declared language is not known here: Frisian and Gronings share many words with Dutch."""
MARGIN = 4
"""How many times more everyday words than any other language has: a loan or a name is not it."""
LIST = "language-words.txt"
SCRIPTS = {"ARABIC": "ar", "CYRILLIC": "uk", "GREEK": "el", "HEBREW": "he", "ETHIOPIC": "ti"}
"""The language that is most likely meant when a text on a Dutch site is in this script."""
OTHER_NAMES = {"ar": "العربية", "uk": "Українська", "el": "Ελληνικά", "he": "עברית", "ti": "ትግርኛ"}
SAMPLE = 200
"""Letters that are looked at to tell the script."""


def other_language(words: Iterable[str], declared: str) -> str:
    """Return the code of the language that these words are in instead of the declared one.

    Known are the languages of `lists/language-words.txt`, and those told by their script. An
    empty string means: in the declared language, or not certain.
    """
    small = [word.lower() for word in words]
    is_known = declared in language_names() and declared not in OTHER_NAMES
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


@cache
def language_names() -> dict[str, str]:
    """Return what each language that can be recognised is called in that language."""
    return {code: name for code, name, _ in read_list(LIST)} | OTHER_NAMES


@cache
def _languages_of() -> dict[str, frozenset[str]]:
    """Return for each everyday word the languages that have it."""
    codes: dict[str, set[str]] = {}
    for code, _, words in read_list(LIST):
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
