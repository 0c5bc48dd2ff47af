"""How does Dutch spelling change a word when an ending comes or goes?"""

import re

VOWELS = frozenset("aeiouyáéèëïöü")
DOUBLING = frozenset("aeou")
SOFT = {"v": "f", "z": "s"}
HARD = {"f": "v", "s": "z"}
KEEPS_S = ("eis", "kruis", "saus", "paus")
NEVER_DOUBLED = frozenset("jwx")
"""Last letters that stay single: "vrije", "fixe"."""
STRESSED_EL = re.compile(
    r"^(?:[^aeiou]+el|.*(?:verd|meded|oord|benad|voord|bev|verv|verh)el)$",
)
WEAK_EN = re.compile(
    r"(?:open|teken|reken|oefen|wapen|eigen|zegen|baken|rokken|adem|bodem|monitor)$"
)
WEAK_ER = re.compile(
    r"(?:verander|verbeter|lever|[bv]order|weiger|emmer|cijfer|slechter|zonder|hinder|inner|luister|gader|minder|meerder|zeker"
    r"|wijder|helder|snipper|nader|schilder|ouder|sluimer|ijver|slinger|kinder|wonder)$"
)
WEAK_ENDING = re.compile(r"[aeiou].*[^aeiou](?:e[lmnr]|ig)$")


def verb_stem(infinitive: str) -> str:
    """Return the stem as it is heard: "verstrekken" gives "verstrek", "geven" gives "geev"."""
    stem = infinitive[:-2]
    if len(stem) < 3 or stem[-1] in VOWELS:
        return stem
    if stem[-1] == stem[-2]:
        return stem[:-1]
    if stem.endswith("ër"):
        return stem.removesuffix("ër") + ("eer" if stem.endswith("iër") else "ëer")
    if stem.endswith(("uer", "eog")):
        return stem[:-1] + stem[-2:]
    return stem if _keeps_short(stem) else _lengthened(stem)


def softened(stem: str) -> str:
    """Return stem as it is written at the end of a word: "geev" gives "geef"."""
    return stem[:-1] + SOFT.get(stem[-1], stem[-1])


def with_e(word: str) -> str:
    """Return word with the ending -e: "groot" gives "grote"; "extra" has none."""
    if word[-1] in "aeoé":
        return word
    if len(word) < 3 or word[-1] in VOWELS:
        return word + "e"
    if word.endswith("ieel"):
        return word[:-3] + "ële"
    last, vowel, before = word[-1], word[-2], word[-3]
    if vowel in DOUBLING and vowel == before:
        return word[:-2] + HARD.get(last, last) + "e"
    if last in HARD and _is_long(vowel, before) and not word.endswith(KEEPS_S):
        return word[:-1] + HARD[last] + "e"
    is_short = vowel in "aeiou" and before not in VOWELS and not WEAK_ENDING.search(word)
    if is_short and last not in NEVER_DOUBLED:
        return word + last + "e"
    return word + "e"


def _lengthened(stem: str) -> str:
    last, vowel, before = stem[-1], stem[-2], stem[-3]
    if vowel not in DOUBLING or before in VOWELS:
        return stem
    return stem[:-1] + vowel + last


def _is_long(vowel: str, before: str) -> bool:
    return before + vowel in {"ij", "ei", "ui", "eu", "ou", "oe", "ie"}


def _keeps_short(stem: str) -> bool:
    """Whether the last syllable of a verb stem has no stress: "handel", "verbeter", "teken"."""
    if stem.endswith("el"):
        return not STRESSED_EL.match(stem)
    return bool(WEAK_ER.search(stem) or WEAK_EN.search(stem))
