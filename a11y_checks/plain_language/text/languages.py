"""In which language is this text written?"""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache

from a11y_checks.plain_language.text.lists import read_list

MIN_KNOWN = 4
"""Everyday words of one language that are needed to name it."""
MIN_SHARE = 0.2
"""Of all words; running text of a known language has 25% to 60% of them."""
MARGIN = 4
"""How many times more everyday words than any other language has: a loan or a name is not it."""
LIST = "language-words.txt"
SCRIPTS = {"ARABIC": "ar", "CYRILLIC": "uk", "GREEK": "el", "HEBREW": "he", "ETHIOPIC": "ti"}
"""The language that is most likely meant when a text on a Dutch site is in this script."""
OTHER_NAMES = {"ar": "العربية", "uk": "Українська", "el": "Ελληνικά", "he": "עברית", "ti": "ትግርኛ"}
SAMPLE = 200
"""Letters that are looked at to tell the script."""


def recognise(words: Iterable[str]) -> str:
    """Return the code of the language of these words, "" when it is not certain.

    Known are the languages of `lists/language-words.txt`, and those told by their script.
    """
    small = [word.lower() for word in words]
    by_script = _other_script("".join(small[:SAMPLE])[:SAMPLE])
    if by_script:
        return by_script
    known = Counter(code for word in small if (code := _language_of().get(word)))
    (best, most), (_, second) = (*known.most_common(2), ("", 0), ("", 0))[:2]
    enough = most >= MIN_KNOWN and most >= MIN_SHARE * len(small)
    return best if enough and most >= MARGIN * second else ""


@cache
def language_names() -> dict[str, str]:
    """Return what each language that can be recognised is called in that language."""
    return {code: name for code, name, _ in read_list(LIST)} | OTHER_NAMES


def is_told_by_script(code: str) -> bool:
    """Whether this code only says in which script a text is written."""
    return code in OTHER_NAMES


@cache
def _language_of() -> dict[str, str]:
    """Return the language of each everyday word that belongs to one language only."""
    entries = [(code, set(words.split())) for code, _, words in read_list(LIST)]
    shared = Counter(word for _, words in entries for word in words)
    return {word: code for code, words in entries for word in words if shared[word] == 1}


def _other_script(letters: str) -> str:
    """Return the language told by the script of most letters; "" for Latin and unknown ones."""
    foreign = [letter for letter in letters if letter > "\u024f"]
    if 2 * len(foreign) <= len(letters):
        return ""
    names = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in foreign)
    return SCRIPTS.get(names.most_common(1)[0][0], "")
