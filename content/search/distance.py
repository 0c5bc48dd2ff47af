"""How many slips of the finger lie between two words?"""

SOUNDS = (
    ("sch", "sg"),
    ("ch", "g"),
    ("ij", "y"),
    ("ei", "y"),
    ("ou", "au"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("qu", "kw"),
    ("x", "ks"),
    ("c", "k"),
    ("z", "s"),
    ("v", "f"),
    ("d", "t"),
    ("ie", "i"),
)
"""Spellings that sound alike in Dutch."""


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters differ, are missing, too many or swapped; `most` + 1 if more.

    Damerau-Levenshtein, restricted (optimal string alignment):
    https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance
    """
    if _certainly_further(one, other, most):
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, sign in enumerate(one, start=1):
        now = [row]
        for column, opposite in enumerate(other, start=1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (sign != opposite))
            if row > 1 < column and sign == other[column - 2] and one[row - 2] == opposite:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        if min(now) > most and min(last) >= most:  # a swap reaches back two rows
            return most + 1
        before, last = last, now
    return min(last[-1], most + 1)


def sound(word: str) -> str:
    """Return roughly how a word sounds: two spellings of one sound become the same."""
    for spelling, plain in SOUNDS:
        word = word.replace(spelling, plain)
    return "".join(sign for at, sign in enumerate(word) if not at or sign != word[at - 1])


def _certainly_further(one: str, other: str, most: int) -> bool:
    """Say whether length or letters alone show that the words differ too much."""
    return abs(len(one) - len(other)) > most or len(set(one) ^ set(other)) > 2 * most
