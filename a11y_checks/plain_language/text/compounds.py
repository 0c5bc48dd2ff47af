"""Which two words make up a long compound?"""

from functools import lru_cache

from a11y_checks.plain_language.text.lemmas import is_known

SHORTEST_PART = 4
JOINTS = ("", "s", "en", "n", "e")


@lru_cache(maxsize=4096)
def compound_parts(word: str) -> tuple[str, str] | None:
    """Return (first part, head) of a compound in lower case, None when the parts are unknown.

    The longest known head wins, because the head says what the thing is: "aanvraag" and
    "procedure" for "aanvraagprocedure". A joint such as -s- is left out.
    """
    for middle in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        head = word[middle:]
        first = _known_first(word[:middle])
        if first and is_known(head):
            return first, head
    return None


def _known_first(part: str) -> str:
    """Return part without its joint when the dictionary knows it, or knows its own parts."""
    for joint in JOINTS:
        bare = part.removesuffix(joint)
        if part.endswith(joint) and len(bare) >= SHORTEST_PART and is_known(bare):
            return bare
    return part if len(part) > 2 * SHORTEST_PART and compound_parts(part) else ""
