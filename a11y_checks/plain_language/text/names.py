"""Is this word part of a name, which nobody may change?"""

from a11y_checks.plain_language.text.block_words import Word

LAWS = ("wet", "besluit", "regeling", "verordening", "verdrag", "statuut", "wetboek", "reglement")
"""Ends of the first word of a law's name: "Wet", "Archiefbesluit"."""
OFFICIAL = frozenset({"houdende", "inzake"})
"""Words right behind the first one of a law's official name: "Wet inzake"."""
JOINING = 3
"""Letters of the longest word that joins the words of a name: "der", "ter"."""
LONGEST_LAW = 5
"""Words after "Wet" that may belong to its name: "Wet maatschappelijke ondersteuning"."""


def is_name(words: tuple[Word, ...], index: int) -> bool:
    """Whether the word at index is part of a name: it has a capital inside its sentence, stands
    between two words that do, or belongs to the name of a law."""
    word = words[index]
    if word.text[0].isupper() and not word.opens:
        return not (word.text.isupper() and len(word.text) > 1)
    return _in_law_name(words, index) or _joins_capitals(words, index)


def _joins_capitals(words: tuple[Word, ...], index: int) -> bool:
    """Whether this is the small word in the middle of a name: "Hoge der A"."""
    word, around = words[index], (*words[max(0, index - 1) : index], *words[index + 1 : index + 2])
    in_between = word.follows and len(around) == 2 and around[1].follows
    return in_between and len(word.text) <= JOINING and all(one.text[0].isupper() for one in around)


def _in_law_name(words: tuple[Word, ...], index: int) -> bool:
    for before in range(index, max(-1, index - LONGEST_LAW), -1):
        word = words[before]
        if before < index and word.text[0].isupper() and word.small.endswith(LAWS):
            return not word.opens or words[before + 1].small in OFFICIAL
        if not word.follows:
            return False
    return False
