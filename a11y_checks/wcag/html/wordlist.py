"""Which words or phrases does a list file beside the rules hold?"""

import re
from functools import cache
from pathlib import Path

LISTS = Path(__file__).parent.parent / "lists"
WORDS = re.compile(r"[^\W_](?:.*[^\W_])?", re.S)


@cache
def read_list(name: str) -> frozenset[str]:
    """Return the entries of `lists/<name>`; lines that begin with # say source and licence.

    Raises FileNotFoundError for a list that does not exist.
    """
    lines = (line.strip() for line in (LISTS / name).read_text(encoding="utf-8").splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))


def read_pairs(name: str) -> list[tuple[str, str]]:
    """Return the entries of a list whose lines read `key: words`, sorted by key."""
    entries = (line.partition(":") for line in sorted(read_list(name)))
    return [(key.strip(), words.strip()) for key, _, words in entries]


def bare(text: str) -> str:
    """Return text in lower case without arrows, quotes and punctuation around it."""
    words = " ".join(text.lower().split())
    if words[:1].isalnum() and words[-1].isalnum():
        return words
    found = WORDS.search(words)
    return found.group() if found else ""
