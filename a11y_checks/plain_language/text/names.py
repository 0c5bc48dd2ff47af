"""Is this word part of a name, which nobody may change?"""

from a11y_checks.plain_language.text.block_words import Word

LAWS = frozenset({"wet", "besluit", "regeling", "verordening"})
LONGEST_LAW = 5
"""Words after "Wet" that may belong to its name: "Wet maatschappelijke ondersteuning"."""


def is_name(words: tuple[Word, ...], index: int) -> bool:
    """Whether the word at index has a capital inside its sentence, or belongs to a law's name."""
    word = words[index]
    if word.text[0].isupper() and not word.opens:
        return not (word.text.isupper() and len(word.text) > 1)
    return _in_law_name(words, index)


def _in_law_name(words: tuple[Word, ...], index: int) -> bool:
    for before in range(index, max(-1, index - LONGEST_LAW), -1):
        word = words[before]
        if before < index and word.text[0].isupper() and word.small in LAWS and not word.opens:
            return True
        if not word.follows:
            return False
    return False
